import { oneOf } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';

/** Which entries share a scale: the whole tensor, or each row (index of the first axis). */
export type Granularity = 'tensor' | 'row';

/** Check of the option `granularity`. */
export const GRANULARITY = /* @__PURE__ */ oneOf(['tensor', 'row'] satisfies Granularity[]);

/**
 * The axes over which entries share a scale, as arguments of a reduction: `tf.max(w, axes, keepDims)` broadcasts against `w`.
 *
 * @throws QuantizerError for granularity 'row' and a tensor of rank 0 or 1
 */
export function sharingAxes(
  caller: string,
  granularity: Granularity,
  w: tf.Tensor,
): { axes: number[] | undefined; keepDims: boolean } {
  if (granularity === 'tensor') return { axes: undefined, keepDims: false };
  if (w.rank < 2) {
    throw new QuantizerError(
      `${caller}: granularity 'row' needs a tensor of rank 2 or more, not shape [${w.shape}]`,
      'granularity',
      granularity,
    );
  }
  return { axes: w.shape.slice(1).map((_, axis) => axis + 1), keepDims: true };
}

/** Number of scales of a tensor, and number of entries that share one. */
export function sharingCounts(granularity: Granularity, w: tf.Tensor): { scales: number; entries: number } {
  const scales = granularity === 'row' ? w.shape[0]! : 1;
  return { scales, entries: w.size / scales };
}
