/** Steps per second over a sliding window of 5 s. */
export class Rate {
  private readonly marks: { step: number; time: number }[] = [];

  add(step: number): number {
    const time = performance.now();
    this.marks.push({ step, time });
    while (this.marks.length > 2 && time - this.marks[0]!.time > 5000) this.marks.shift();
    const first = this.marks[0]!;
    return time === first.time ? 0 : ((step - first.step) * 1000) / (time - first.time);
  }
}
