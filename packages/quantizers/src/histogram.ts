const BINS = 2048;

/**
 * Magnitudes seen so far, in equal bins from 0 to a limit that doubles when a larger one comes. Its memory does not grow with what
 * it sees. A module without imports, since `@qornn/int-runtime`, which calibrates with it, ships without dependencies.
 *
 * @example
 * const histogram = new MagnitudeHistogram();
 * histogram.add(Float32Array.of(-2, 1, 0.5));
 * histogram.largest; // 2
 * histogram.percentile(0.5); // 1, to the width of a bin
 */
export class MagnitudeHistogram {
  private readonly counts = new Float64Array(BINS);
  private limit = 0;
  private total = 0;
  /** the largest magnitude */
  largest = 0;

  /** @param values finite numbers; their signs do not matter */
  add(values: Float32Array): void {
    for (const value of values) {
      const magnitude = Math.abs(value);
      if (magnitude > this.largest) this.largest = magnitude;
      if (magnitude >= this.limit) this.grow(magnitude);
      const bin = this.limit === 0 ? 0 : Math.floor((magnitude / this.limit) * BINS);
      this.counts[Math.min(bin, BINS - 1)]!++;
      this.total++;
    }
  }

  /** The magnitude below which a share of all values lies, to the width of a bin; at most the largest. */
  percentile(share: number): number {
    let seen = 0;
    for (let i = 0; i < BINS; i++) {
      seen += this.counts[i]!;
      if (seen >= share * this.total) return Math.min(((i + 1) / BINS) * this.limit, this.largest);
    }
    return this.largest;
  }

  /** The range whose rounding (step²/12) and clipping errors together are smallest in the mean square, for k-bit codes. */
  leastSquaredError(bits: number): number {
    let best = this.largest;
    let bestError = Number.POSITIVE_INFINITY;
    for (let i = BINS / 64; i <= BINS; i += BINS / 128) {
      const range = Math.min((i / BINS) * this.limit, this.largest);
      const rounding = (range / 2 ** (bits - 1)) ** 2 / 12;
      let error = 0;
      for (let j = 0; j < BINS; j++) {
        const magnitude = ((j + 0.5) / BINS) * this.limit;
        error += this.counts[j]! * (magnitude <= range ? rounding : (magnitude - range) ** 2);
      }
      if (error < bestError) {
        bestError = error;
        best = range;
      }
    }
    return best;
  }

  private grow(magnitude: number): void {
    if (this.limit === 0) {
      if (magnitude > 0) this.limit = magnitude * (1 + 1e-6);
      return;
    }
    while (magnitude >= this.limit) {
      for (let i = 0; i < BINS; i++) {
        this.counts[i] = i < BINS / 2 ? this.counts[2 * i]! + this.counts[2 * i + 1]! : 0;
      }
      this.limit *= 2;
    }
  }
}
