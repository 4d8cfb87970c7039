const BINS = 2048;

/**
 * A streaming histogram of magnitudes: equal bins from 0 to a limit, which doubles when a larger value arrives. Memory is constant. The
 * module has no imports because `@qornn/int-runtime` inlines it and ships without dependencies.
 *
 * Exact zeros are counted separately: every symmetric grid represents 0, so zeros must not influence the choice of the range. For
 * 20,000 values that are all 0 except a single 1, every percentile is 1.
 *
 * @example
 * const histogram = new MagnitudeHistogram();
 * histogram.add(Float32Array.of(-2, 1, 0.5));
 * histogram.largest; // 2
 * histogram.percentile(0.5); // 1, up to a bin width
 */
export class MagnitudeHistogram {
  /** count of each bin */
  readonly counts = new Float64Array(BINS);
  /** upper edge of the last bin */
  limit = 0;
  /** number of nonzero values */
  total = 0;
  /** number of zeros */
  zeros = 0;
  /** the largest magnitude */
  largest = 0;

  /**
   * @param values finite numbers; signs are ignored
   * @throws RangeError when one is not finite; the values before it are counted
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

  /** The magnitude below which `fraction` of the nonzero values lie, up to a bin width; > 0 and at most the largest. */
  percentile(fraction: number): number {
    let seen = 0;
    for (let i = 0; i < BINS; i++) {
      seen += this.counts[i]!;
      if (seen >= fraction * this.total) return this.end(i + 1);
    }
    return this.largest;
  }

  /** Upper edge of the first `bins` bins, at most the largest magnitude; > 0 unless the histogram is empty. */
  end(bins: number): number {
    return Math.min((bins / BINS) * this.limit, this.largest) || this.largest;
  }

  /**
   * The range that minimizes the mean squared error of k-bit codes: rounding (step²/12) plus clipping. Zeros have no error.
   */
  leastSquaredError(bits: number): number {
    let best = this.largest;
    let bestError = Number.POSITIVE_INFINITY;
    for (let i = BINS / 64; i <= BINS; i += BINS / 128) {
      // Relative to the limit, so that squares cannot overflow.
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
 * The range that minimizes the Kullback–Leibler divergence for k-bit codes (entropy calibration). A candidate range is the first i
 * bins, i ≥ L = 2^{k−1}; it minimizes
 *
 *     KL(P ‖ Q) = Σ_j P_j log(P_j / Q_j)
 *
 * P is the first i bins, with the count of all later bins added to the last one. Q is the first i bins without that addition,
 * merged into L levels (bin j into ⌊j L / i⌋), each level spread evenly over those of its bins that are nonzero in P. Both sum to 1.
 * The divergence is infinite where Q is 0 and P is not. Ties take the widest range.
 *
 * With 9 bits or more the result is the largest magnitude. The method needs many bins per level (16 at k = 8); with fewer, P is as
 * coarse as Q and clipping appears to be free. There is also little to gain: for normally distributed values, minimizing the squared
 * error at 9 bits keeps 99 % of the range.
 *
 * Source: Migacz, 8-bit inference with TensorRT (GTC 2017), there for k = 8. Prefix sums make a candidate cost O(L). It is a
 * function, not a method, so that bundles which do not call it leave it out.
 */
export function leastDivergence(histogram: MagnitudeHistogram, bits: number): number {
  const { counts, limit, total, largest } = histogram;
  if (bits > 8) return largest;
  const levels = 2 ** (bits - 1);
  const filled = limit === 0 ? 0 : Math.min(BINS, Math.floor((largest / limit) * BINS) + 1);
  // Prefix sums over the first j bins: counts, count · log count, number of nonempty bins.
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
    // Σ P log P − Σ P log Q with P in counts: KL up to a factor and a term that are the same for all candidates.
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
