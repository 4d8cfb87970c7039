import type { ReportAnswers, WrongExample } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import type { Answered, AnswersCollector } from './answered.js';
import { drawnSequence, symbolsText } from './drawn-sequence.js';

const MOST_CHARACTERS = 60;

/** Sequences with wrong classes, one of each kind of mistake. */
export class ClassAnswers implements AnswersCollector {
  private readonly labels: readonly string[];
  private readonly examples: WrongExample[] = [];
  private readonly mistakes = new Set<string>();

  constructor(
    private readonly task: Task,
    private readonly most: number,
  ) {
    this.labels = Array.from({ length: task.outputs }, (_, i) => task.labels?.[i] ?? String(i));
  }

  add({ index, sequence, logits, targets: all }: Answered): void {
    const { inputs, outputs } = this.task;
    const answered = Array.from(all, (_, a) => a).filter((a) => all[a]! >= 0);
    const targets = answered.map((a) => all[a]!);
    const predicted = answered.map((a) => largest(logits.subarray(a * outputs, (a + 1) * outputs)));
    const wrong = answered.filter((_, i) => predicted[i] !== targets[i]);
    if (wrong.length === 0 || this.examples.length >= this.most) return;
    const [truth, prediction] = [this.named(targets), this.named(predicted)];
    const mistake = targets.length === 1 ? `${truth} ${prediction}` : String(index);
    if (this.mistakes.has(mistake)) return;
    this.mistakes.add(mistake);
    const part = targets.length === 1 ? '' : `, ${wrong.length} of ${targets.length} answers wrong`;
    const hasAllSteps = all.length > 1 && all.length >= sequence.length / inputs;
    const { symbols, ...drawn } = drawnSequence(sequence, this.task);
    this.examples.push({
      title: `test sequence ${index}${part}`,
      truth,
      prediction,
      ...drawn,
      ...(symbols !== undefined && { symbols: cut(symbols) }),
      ...(hasAllSteps && { wrongSteps: runsOf(wrong) }),
    });
  }

  result(): Pick<ReportAnswers, 'examples'> {
    return { examples: this.examples };
  }

  /** Classes in one text, which is cut: symbols of one character next to each other, other names with how often they repeat. */
  private named(classes: readonly number[]): string {
    const names = classes.map((own) => this.labels[own]);
    if (names.length > 1 && names.every((name) => name !== undefined && [...name].length === 1)) {
      return cut(symbolsText(names as string[]));
    }
    const texts = names.map((name) => (name === undefined ? 'none (NaN)' : labelText(name)));
    const starts = texts.flatMap((text, i) => (i > 0 && texts[i - 1] === text ? [] : [i]));
    const repeated = starts.map((start, i) => {
      const count = (starts[i + 1] ?? texts.length) - start;
      return count === 1 ? texts[start] : `${count} × ${texts[start]}`;
    });
    return cut(repeated.join(', '));
  }
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** First and last of the numbers that follow each other. */
function runsOf(ascending: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const step of ascending) {
    const run = runs.at(-1);
    if (run && run[1] === step - 1) run[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}

/** The index of the largest logit; −1 where one is NaN. */
function largest(logits: Float32Array): number {
  return logits.some(Number.isNaN) ? -1 : logits.reduce((best, value, i) => (value > logits[best]! ? i : best), 0);
}

/** White space made visible. */
export function labelText(label: string): string {
  return label.trim() === '' ? JSON.stringify(label) : label;
}
