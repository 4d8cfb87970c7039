import type { ReportAnswers, WrongExample } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import type { Answered, AnswersCollector } from './answered.js';
import { drawnSequence } from './drawn-sequence.js';
import { EvenSample } from './even-sample.js';

/** Most predictions to draw. */
const MOST_POINTS = 400;

/** Errors of predicted values, in the units of the data, and the sequences with the largest ones. */
export class ValueAnswers implements AnswersCollector {
  private readonly outputs: readonly string[];
  private readonly sums: number[] = [];
  private readonly counts: number[] = [];
  /** per output */
  private readonly points: EvenSample<{ output: number; truth: number; prediction: number }>[];
  private worst: { error: number; example: WrongExample }[] = [];

  constructor(
    private readonly task: Task,
    private readonly most: number,
  ) {
    this.outputs = Array.from(
      { length: task.outputs },
      (_, o) => task.labels?.[o] ?? (task.outputs === 1 ? 'value' : `output ${o}`),
    );
    this.points = this.outputs.map(() => new EvenSample(Math.ceil(MOST_POINTS / task.outputs)));
  }

  add({ index, sequence, logits, targets }: Answered): void {
    const { outputs } = this.task;
    let largest = { error: -1, truth: 0, prediction: 0, step: 0, output: 0 };
    for (let i = 0; i < logits.length; i++) {
      const [step, output] = [Math.floor(i / outputs), i % outputs];
      const [truth, prediction] = [this.inUnits(targets[i]!, output), this.inUnits(logits[i]!, output)];
      if (!Number.isFinite(truth)) continue;
      const error = Math.abs(prediction - truth);
      this.sums[step] = (this.sums[step] ?? 0) + error ** 2;
      this.counts[step] = (this.counts[step] ?? 0) + 1;
      this.points[output]!.add({ output, truth, prediction });
      if (error > largest.error) largest = { error, truth, prediction, step, output };
    }
    this.keep(index, sequence, largest);
  }

  result(): Pick<ReportAnswers, 'values' | 'examples'> {
    return {
      values: {
        outputs: this.outputs,
        sample: this.points.flatMap(({ items }) => items),
        rootMeanSquares: this.sums.map((sum, step) => Math.sqrt(sum / this.counts[step]!)),
      },
      examples: this.worst.map(({ example }) => example),
    };
  }

  private keep(
    index: number,
    sequence: Float32Array,
    {
      error,
      truth,
      prediction,
      step,
      output,
    }: { error: number; truth: number; prediction: number; step: number; output: number },
  ): void {
    if (error <= 0 || (this.worst.length >= this.most && error <= this.worst.at(-1)!.error)) return;
    const of = this.outputs.length === 1 ? '' : `, of ${this.outputs[output]}`;
    const at = this.task.returnSequences ? ` at step ${step}` : '';
    const example = {
      title: `test sequence ${index}, one of the largest errors${of}${at}`,
      truth: shortNumber(truth),
      prediction: shortNumber(prediction),
      ...drawnSequence(sequence, this.task),
    };
    this.worst = [...this.worst, { error, example }].sort((a, b) => b.error - a.error).slice(0, this.most);
  }

  private inUnits(value: number, output: number): number {
    const { outputNormalization } = this.task;
    return outputNormalization ? outputNormalization.mean[output]! + outputNormalization.std[output]! * value : value;
  }
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
