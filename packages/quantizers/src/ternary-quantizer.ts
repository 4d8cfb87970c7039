import { number } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { GRANULARITY, type Granularity, sharingAxes } from './granularity.js';
import { checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, ScaledCodes } from './quantizer.js';
import { readCodes, stepOr, valuesOf } from './scaled-codes.js';
import { straightThrough } from './straight-through.js';

/** Options of {@link ternaryQuantizer}. */
export interface TernaryQuantizerOptions {
  /** Δ as a multiple of the mean magnitude, a number > 0; default 0.7. */
  threshold?: number;
  /** One threshold and scale for the tensor (default) or one of each per row. */
  granularity?: Granularity;
}

const CALLER = 'ternaryQuantizer';

/**
 * Ternary weights: small entries become 0, the others ±α.
 *
 *     q(w) = α · sign(w) where |w| > Δ, 0 elsewhere
 *     Δ = threshold · mean |w|,   α = mean of the |w| beyond Δ   (1 where there is none)
 *
 * With threshold 0.7, Δ nearly minimizes the squared error for normally or uniformly distributed weights. The gradient
 * is the identity (straight-through); Δ and α are not differentiated. q is odd, and for thresholds below 1 idempotent up to the
 * rounding of the mean.
 *
 * This is not the ternary quantizer of the QORNN paper, which is `uniformQuantizer({ bits: 1 })`: α = max |w|, Δ = α/2.
 * Source: Li, Zhang and Liu 2016 (Ternary Weight Networks, arXiv 1605.04711), equations 5 and 6.
 *
 * @param options.threshold number > 0, default 0.7
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @throws QuantizerError when an option is out of range or unknown, when `apply` meets rank 0 or 1 with granularity 'row',
 *   and when `encode` meets a weight that is not finite
 * @example
 * ternaryQuantizer().apply(tf.tensor1d([-0.8, 0.1, 0.6])); // Δ = 0.35, so [-0.7, 0, 0.7]
 */
export function ternaryQuantizer(options: TernaryQuantizerOptions = {}): Quantizer {
  const { threshold = 0.7, granularity = 'tensor' } = checkOptions<TernaryQuantizerOptions>(CALLER, options, {
    threshold: number('> 0', (threshold) => threshold > 0),
    granularity: GRANULARITY,
  });

  function scaledCodes(w: tf.Tensor): ScaledCodes {
    const { axes, keepDims } = sharingAxes(CALLER, granularity, w);
    const magnitude = tf.abs(w);
    const delta = tf.mul(tf.mean(magnitude, axes, keepDims), threshold);
    const beyond = tf.cast(tf.greater(magnitude, delta), 'float32');
    const count = tf.maximum(tf.sum(beyond, axes, keepDims), 1);
    const step = stepOr(tf.div(tf.sum(tf.mul(magnitude, beyond), axes, keepDims), count), 1);
    return { codes: tf.mul(tf.sign(w), beyond), step };
  }

  return overNumbers(CALLER, {
    name: 'ternary',
    bits: 1,
    apply: straightThrough((w) => valuesOf(scaledCodes(w))),
    encode: (w) => readCodes(CALLER, w, 1, () => scaledCodes(w)),
    getConfig: () => ({ name: 'ternary', threshold, granularity }),
  });
}
