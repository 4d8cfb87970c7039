/** Keeps at most `most` items of a stream, evenly spread: every n-th, where n doubles whenever there are too many. */
export class EvenSample<T> {
  readonly items: T[] = [];
  private every = 1;
  private seen = 0;

  constructor(private readonly most: number) {}

  add(item: T): void {
    if (this.seen++ % this.every !== 0) return;
    if (this.items.length === this.most) {
      this.every *= 2;
      this.items.splice(0, this.items.length, ...this.items.filter((_, i) => i % 2 === 0));
      if ((this.seen - 1) % this.every !== 0) return;
    }
    this.items.push(item);
  }
}
