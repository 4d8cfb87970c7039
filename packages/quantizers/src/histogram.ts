const BINS = 2048;

/**
 * Magnitudes seen so far, in equal bins from 0 to a limit that doubles when a larger one comes. Its memory does not grow with what
 * it sees. A module without imports, since `@qornn/int-runtime`, which calibrates with it, ships without dependencies.
 *
 * An exact 0 is no small magnitude: every symmetric grid holds it, whatever its range, so that it has no say in which range is best. Zeros
 * are counted by themselves: of 20,000 values that are 0 but for a single 1, all percentiles are 1.
 *
 * @example
 * const histogram = new MagnitudeHistogram();
 * histogram.add(Float32Array.of(-2, 1, 0.5));
 * histogram.largest; // 2
 * histogram.percentile(0.5); // 1, to the width of a bin
 */
export class MagnitudeHistogram {
  /** how many magnitudes each bin holds */
  readonly counts = new Float64Array(BINS);
  /** where the last bin ends */
  limit = 0;
  /** how many magnitudes there are that are not 0 */
  total = 0;
  /** how many zeros there are */
  zeros = 0;
  /** the largest magnitude */
  largest = 0;

  /**
   * @param values finite numbers; their signs do not matter
   * @throws RangeError when one is not finite; those before it have been counted
   */
  add(values: Float32Array): void {
    for (const value of values) this.addOne(value);
  }

  /**
   * @param value a finite number
   * @throws RangeError when it is not
   */
  addOne(value: number): void {
    if (value === 0) {
      this.zeros++;
      return;
    }
    const magnitude = Math.abs(value);
    // NaN fails every comparison.
    if (!(magnitude < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`MagnitudeHistogram: value is ${value}; it must be a finite number`);
    }
    if (magnitude > this.largest) this.largest = magnitude;
    if (magnitude >= this.limit) this.grow(magnitude);
    const bin = Math.floor((magnitude / this.limit) * BINS);
    this.counts[Math.min(bin, BINS - 1)]!++;
    this.total++;
  }

  /** The magnitude below which a fraction of all values that are not 0 lies, to the width of a bin; > 0 and at most the largest. */
  percentile(fraction: number): number {
    let seen = 0;
    for (let i = 0; i < BINS; i++) {
      seen += this.counts[i]!;
      if (seen >= fraction * this.total) return this.end(i + 1);
    }
    return this.largest;
  }

  /** Where so many bins end; at most the largest magnitude, and > 0 where there is one. */
  end(bins: number): number {
    return Math.min((bins / BINS) * this.limit, this.largest) || this.largest;
  }

  /**
   * The range whose rounding (step²/12) and clipping errors together are smallest in the mean square, for k-bit codes. Zeros have
   * neither.
   */
  leastSquaredError(bits: number): number {
    let best = this.largest;
    let bestError = Number.POSITIVE_INFINITY;
    for (let i = BINS / 64; i <= BINS; i += BINS / 128) {
      // In shares of the limit, whose square is always a number.
      const range = Math.min(i / BINS, this.largest / this.limit);
      const rounding = (range / 2 ** (bits - 1)) ** 2 / 12;
      let error = 0;
      for (let j = 0; j < BINS; j++) {
        const magnitude = (j + 0.5) / BINS;
        error += this.counts[j]! * (magnitude <= range ? rounding : (magnitude - range) ** 2);
      }
      if (error < bestError) {
        bestError = error;
        best = this.end(i);
      }
    }
    return best;
  }

  private grow(magnitude: number): void {
    if (this.limit === 0) {
      this.limit = Math.min(magnitude * (1 + 1e-6), Number.MAX_VALUE);
      return;
    }
    while (magnitude >= this.limit && this.limit < Number.MAX_VALUE) {
      for (let i = 0; i < BINS; i++) {
        this.counts[i] = i < BINS / 2 ? this.counts[2 * i]! + this.counts[2 * i + 1]! : 0;
      }
      this.limit = Math.min(2 * this.limit, Number.MAX_VALUE);
    }
  }
}

/**
 * The range that loses least information, for k-bit codes: of all i ≥ L = 2^{k−1} bins, those whose
 *
 *     KL(P ‖ Q) = Σ_j P_j log(P_j / Q_j)
 *
 * is smallest, where P is the first i bins with everything beyond added to the last of them, and Q the first i bins without that,
 * merged into L levels (bin j into ⌊j L / i⌋), each spread evenly over those of its bins that P fills; both sum to 1. Of equals, the
 * widest; where Q is 0 and P is not, the divergence is infinite.
 *
 * With 9 bits or more the range is the largest magnitude. The method needs many bins a level, 16 at k = 8; with fewer, P is no finer
 * than Q, and clipping looks free. Nor is there much to gain: of normally distributed values the least squared error keeps 99 %
 * of the range at 9 bits.
 *
 * Source: Migacz, 8-bit inference with TensorRT (GTC 2017), there for k = 8. Sums over bins are kept, so that a candidate costs O(L).
 * A function of its own, which bundles of what does not call it are spared.
 */
export function leastDivergence(histogram: MagnitudeHistogram, bits: number): number {
  const { counts, limit, total, largest } = histogram;
  if (bits > 8) return largest;
  const levels = 2 ** (bits - 1);
  const filled = limit === 0 ? 0 : Math.min(BINS, Math.floor((largest / limit) * BINS) + 1);
  // Sums over the first j bins: counts, count · log count, and how many are not empty.
  const count = new Float64Array(filled + 1);
  const entropy = new Float64Array(filled + 1);
  const occupied = new Float64Array(filled + 1);
  for (let j = 0; j < filled; j++) {
    const c = counts[j]!;
    count[j + 1] = count[j]! + c;
    entropy[j + 1] = entropy[j]! + timesLog(c);
    occupied[j + 1] = occupied[j]! + (c > 0 ? 1 : 0);
  }
  let best = filled;
  let least = Number.POSITIVE_INFINITY;
  for (let i = filled; i >= levels; i--) {
    const within = count[i]!;
    const last = counts[i - 1]!;
    const beyond = total - within;
    // Up to a factor and a term that all candidates fraction: Σ P log P − Σ P log Q, with P in counts.
    let divergence = entropy[i - 1]! + timesLog(last + beyond);
    for (let level = 0; level < levels && divergence < Number.POSITIVE_INFINITY; level++) {
      const from = Math.ceil((level * i) / levels);
      const to = Math.ceil(((level + 1) * i) / levels);
      const atEnd = level === levels - 1;
      const ofP = count[to]! - count[from]! + (atEnd ? beyond : 0);
      if (ofP === 0) continue;
      const ofQ = count[to]! - count[from]!;
      const bins = occupied[to]! - occupied[from]! + (atEnd && last === 0 && beyond > 0 ? 1 : 0);
      divergence -= ofQ === 0 ? Number.NEGATIVE_INFINITY : ofP * Math.log(ofQ / (bins * within));
    }
    if (divergence < least) {
      least = divergence;
      best = i;
    }
  }
  return histogram.end(best);
}

/** x log x, 0 at 0. */
function timesLog(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}
