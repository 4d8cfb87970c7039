import { type IntModel, predictsValues } from '@qornn/int-runtime';
import type { Answer } from './sequence-predictor.js';

/** How answers are written. */
export interface AnswerFormat {
  format: 'csv' | 'jsonl';
  probabilities: boolean;
  /** name of the column of sequences, where there are several */
  sequence: string;
}

/** The lines for an answer: the header before the first one, if the format has one. */
export type AnswerLines = (answer: Answer) => string[];

/** One line for each answer: sequence, step, then the label and its probabilities, or the values. */
export function answerLines(model: IntModel, { format, probabilities, sequence }: AnswerFormat): AnswerLines {
  const { outputs } = model.readout;
  const names = Array.from({ length: outputs }, (_, o) => model.labels[o] ?? String(o));
  const ofValues = predictsValues(model);
  const cells = ({ sequence: name, step, prediction }: Answer): [string, string | number][] => [
    ...(name === null ? [] : [[sequence, name] as [string, string]]),
    ['step', step],
    ...(ofValues
      ? names.map((target, o): [string, number] => [target, shortest(prediction.values[o]!)])
      : [['label', prediction.labels[0] ?? String(prediction.classes[0])] as [string, string]]),
  ];
  const chances = ({ prediction }: Answer) => softmax(prediction.values).map((p) => Number(p.toPrecision(6)));
  const withChances = probabilities && !ofValues;
  if (format === 'jsonl') {
    return (answer) => [
      JSON.stringify({
        ...Object.fromEntries(cells(answer)),
        ...(withChances && { probabilities: Object.fromEntries(chances(answer).map((p, o) => [names[o]!, p])) }),
      }),
    ];
  }
  let begun = false;
  return (answer) => {
    const found = cells(answer);
    const line = csvLine([...found.map(([, value]) => value), ...(withChances ? chances(answer) : [])]);
    if (begun) return [line];
    begun = true;
    return [csvLine([...found.map(([name]) => name), ...(withChances ? names.map((name) => `p(${name})`) : [])]), line];
  };
}

function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** exp(z − max) / Σ, in doubles. */
function softmax(logits: Float32Array): number[] {
  const max = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = Array.from(logits, (logit) => Math.exp(logit - max));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The number with the fewest digits that is the same 32-bit float. */
function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
