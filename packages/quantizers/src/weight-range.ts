import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { type Granularity, sharingAxes, sharingCounts } from './granularity.js';
import { stepOr } from './scaled-codes.js';

/** How the range α of a weight is chosen: see {@link weightRange}. */
export type RangeMethod = 'max' | 'percentile' | 'mse';

export const RANGE_METHODS: readonly RangeMethod[] = ['max', 'percentile', 'mse'];

/** The ranges that 'mse' tries: the largest magnitude times 1/32, 2/32, … 32/32. */
const FRACTIONS = Float32Array.from({ length: 32 }, (_, i) => (i + 1) / 32);

/** Options of {@link weightRange}. */
export interface RangeOptions {
  method: RangeMethod;
  /** fraction of the nonzero entries to keep within the range, for 'percentile' */
  percentile: number;
  granularity: Granularity;
  /** bit width, for the rounding error of 'mse' */
  bits: number;
}

/**
 * The range α of a weight: entries of larger magnitude are clamped.
 *
 *     max:         α = max |w|
 *     percentile:  α = the ⌈p · N⌉-th smallest of the N nonzero magnitudes
 *     mse:         α = argmin ‖q_k(w; α) − w‖²  over α = i/32 · max |w|, i = 1 … 32; ties take the smallest
 *
 * Exact zeros do not count: every range represents them. α is 0 where all entries are 0, and NaN or infinite where an entry is.
 * Nothing is read back to the host; 'mse' uses 32 copies of the weight at once.
 *
 * @returns a scalar, or one number per row, shaped to broadcast against `w`
 */
export function weightRange(caller: string, w: tf.Tensor, options: RangeOptions): tf.Tensor {
  const { method, percentile, granularity, bits } = options;
  const { axes, keepDims } = sharingAxes(caller, granularity, w);
  // An empty tensor has no maximum, and kernels divide by the size.
  if (w.size === 0) return tf.zeros(keepDims ? w.shape.map((size, axis) => (axis === 0 ? size : 1)) : []);
  const magnitude = tf.abs(w);
  const largest = tf.max(magnitude, axes, keepDims);
  if (method === 'max') return largest;
  const { scales, entries } = sharingCounts(granularity, w);
  const chosen =
    method === 'percentile'
      ? rankedOfNonzeros(tf.reshape(magnitude, [scales, entries]), percentile)
      : leastSquaredError(tf.reshape(w, [scales, entries]), tf.reshape(largest, [scales, 1]), bits);
  const range = tf.reshape(chosen, largest.shape);
  // largest − largest is 0, or NaN where an entry is not finite: ranks and comparisons alone could hide a diverged weight.
  return tf.add(range, tf.sub(largest, largest));
}

/** Larger than the float32 rounding error of a product, smaller than the difference between fractions of counts. */
const ROUNDING = 1 + 2e-7;

/** The ⌈fraction · N⌉-th smallest of the N nonzero numbers of each row: ⌊(1 − fraction) N⌋ of them are larger. */
function rankedOfNonzeros(rows: tf.Tensor2D, fraction: number): tf.Tensor {
  const beyond = (1 - fraction) * ROUNDING;
  const candidates = Math.min(rows.shape[1], Math.floor(beyond * rows.shape[1]) + 1);
  const { values } = tf.topk(rows, candidates);
  const nonzeros = tf.sum(tf.cast(tf.notEqual(rows, 0), 'float32'), 1);
  const position = tf.floor(tf.mul(nonzeros, beyond));
  const chosen = tf.equal(tf.range(0, candidates), tf.expandDims(position, 1));
  // `where`, not a product: infinity times 0 would be NaN.
  return tf.sum(tf.where(chosen, values, tf.zerosLike(values)), 1, true);
}

/** The best candidate range of each row of `w`, [scales, entries]; `largest` is [scales, 1]. */
function leastSquaredError(w: tf.Tensor2D, largest: tf.Tensor2D, bits: number): tf.Tensor {
  const halfLevels = 2 ** (bits - 1);
  const fractions = tf.tensor3d(FRACTIONS, [FRACTIONS.length, 1, 1]);
  const step = tf.div(tf.mul(fractions, stepOr(largest, 1)), halfLevels);
  const { smallest: low, largest: high } = codeRange(bits);
  const codes = tf.clipByValue(tf.round(tf.div(w, step)), low, high);
  const errors = tf.sum(tf.square(tf.sub(tf.mul(codes, step), w)), 2);
  const best = tf.gather(tf.tensor1d(FRACTIONS), tf.argMin(errors, 0));
  return tf.mul(tf.reshape(best, [-1, 1]), largest);
}
