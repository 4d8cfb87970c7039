type Floats = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A growing array of floats. */
export class GrowingArray<A extends Floats> {
  private values: A;
  private length = 0;

  /** @param make the array of a length */
  constructor(private readonly make: (length: number) => A) {
    this.values = make(1024);
  }

  add(value: number): void {
    if (this.length === this.values.length) {
      const more = this.make(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }

  finish(): A {
    return this.values.slice(0, this.length) as A;
  }
}
