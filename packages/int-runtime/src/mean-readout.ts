/** Number of steps at which the sums and the number of steps are halved, so that a mean goes on forever in 52 bits. */
export const MEAN_STEPS = 2 ** 20;

/**
 * The mean of the readouts of one or more streams since the reset, in exact integers:
 *
 *     m = ⌊Σ_t o_t / n + 1/2⌋
 *
 * At n = 2²⁰ steps, every sum s becomes ⌊s / 2⌋ and n becomes 2¹⁹; from there on, the mean slowly forgets.
 */
export class MeanReadout {
  /** Σ_t o_t, [batch, outputs], integers of less than 52 bits */
  readonly sums: Float64Array;
  /** n */
  steps = 0;

  /** @param length batch · outputs */
  constructor(length: number) {
    this.sums = new Float64Array(length);
  }

  reset(): void {
    this.sums.fill(0);
    this.steps = 0;
  }

  /** Adds the readouts of one step, `sums.length` values from a place on. */
  add(readouts: Int32Array, from: number): void {
    const { sums } = this;
    for (let i = 0; i < sums.length; i++) sums[i]! += readouts[from + i]!;
    if (++this.steps < MEAN_STEPS) return;
    for (let i = 0; i < sums.length; i++) sums[i] = Math.floor(sums[i]! / 2);
    this.steps = MEAN_STEPS / 2;
  }

  /** @param into receives m; unchanged if there was no step */
  read(into: Int32Array): void {
    const { sums, steps } = this;
    if (steps === 0) return;
    for (let i = 0; i < sums.length; i++) {
      const doubled = 2 * sums[i]! + steps;
      const quotient = Math.floor(doubled / (2 * steps));
      // The quotient may have been rounded up to an integer; the product is exact.
      into[i] = quotient * 2 * steps > doubled ? quotient - 1 : quotient;
    }
  }
}
