import type { ReportAnswers, WrongExample } from '@qornn/report';
import type { Task } from '@qornn/tasks';
import type { Answered, AnswersCollector } from './answered.js';
import { drawnSequence } from './drawn-sequence.js';

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
    this.labels = Array.from({ length: task.outputs }, (_, i) => labelText(task.labels?.[i] ?? String(i)));
  }

  add({ index, sequence, logits, targets: all }: Answered): void {
    const { outputs } = this.task;
    const answered = Array.from(all, (_, a) => a).filter((a) => all[a]! >= 0);
    const targets = answered.map((a) => all[a]!);
    const predicted = answered.map((a) => largest(logits.subarray(a * outputs, (a + 1) * outputs)));
    const wrong = predicted.filter((own, a) => own !== targets[a]).length;
    if (wrong === 0 || this.examples.length >= this.most) return;
    const [truth, prediction] = [this.named(targets), this.named(predicted)];
    const mistake = targets.length === 1 ? `${truth} ${prediction}` : String(index);
    if (this.mistakes.has(mistake)) return;
    this.mistakes.add(mistake);
    const part = targets.length === 1 ? '' : `, ${wrong} of ${targets.length} answers wrong`;
    this.examples.push({
      title: `test sequence ${index}${part}`,
      truth,
      prediction,
      ...drawnSequence(sequence, this.task),
    });
  }

  result(): Pick<ReportAnswers, 'examples'> {
    return { examples: this.examples };
  }

  /** The names of classes in one text, which is cut. */
  private named(classes: ArrayLike<number>): string {
    const names = Array.from(classes, (own) => this.labels[own] ?? 'none (NaN)');
    const text = names.join(names.every(({ length }) => length === 1) ? '' : ' ');
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  }
}

/** The index of the largest logit; −1 where one is NaN. */
function largest(logits: Float32Array): number {
  return logits.some(Number.isNaN) ? -1 : logits.reduce((best, value, i) => (value > logits[best]! ? i : best), 0);
}

/** White space made visible. */
export function labelText(label: string): string {
  return label.trim() === '' ? JSON.stringify(label) : label;
}
