/**
 * Means of metrics over batches, weighted by their numbers of answers, so that they do not depend on how answers are divided into batches. A
 * batch without answers is left out.
 */
export class AnswerMeans {
  private readonly sums = new Map<string, number>();
  private answers = 0;

  /** @param metrics means over the answers of a batch */
  add(metrics: Readonly<Record<string, number>>, answers: number): void {
    this.answers += answers;
    for (const [name, value] of Object.entries(metrics)) {
      this.sums.set(name, (this.sums.get(name) ?? 0) + (answers === 0 ? 0 : value * answers));
    }
  }

  /** NaN if there are no answers. */
  values(): Record<string, number> {
    return Object.fromEntries(Array.from(this.sums, ([name, sum]) => [name, sum / this.answers]));
  }
}
