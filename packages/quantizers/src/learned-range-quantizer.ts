import * as tf from '@tensorflow/tfjs-core';
import { checkLearnedScale, type LearnedScaleOptions, learnedScaleQuantizer } from './learned-scale.js';
import type { Quantizer } from './quantizer.js';
import { stepOr } from './scaled-codes.js';
import { weightRange } from './weight-range.js';

/** Options of {@link learnedRangeQuantizer}: bits, and one range for the tensor (default) or one per row. */
export type LearnedRangeQuantizerOptions = LearnedScaleOptions;

const CALLER = 'learnedRangeQuantizer';

/**
 * PACT for weights: the uniform quantizer with a learned clipping range.
 *
 *     q(w; α) = s · clamp(round(w / s), −Q_N, Q_P),   s = α / 2^{k−1},   Q_N = 2^{k−1},   Q_P = 2^{k−1} − 1   (k = 1: both 1)
 *     dL/dw := dL/dq where −Q_N < w/s < Q_P, 0 elsewhere
 *     dL/dα := Σ dL/dq · { 0 where −Q_N < w/s < Q_P;  −1 below;  Q_P / 2^{k−1} above }
 *
 * Only clipped weights move the range, by the exact derivative of the limit that they are clipped to; `learnedStepQuantizer` also counts the
 * rounding errors of the others. The paper's clipping is of activations ≥ 0, with the limits 0 and α.
 *
 * The variable `range` is trainable: a scalar, or one number per row, shape [rows]. Its initial value is that of the least squared error,
 * scale 'mse' of `uniformQuantizer` (1 where w is all zero). Only its absolute value is used and differentiated. It is the same at every bit
 * width.
 *
 * q is odd up to the end point 2^{k−1}, and idempotent for a fixed range.
 * Source: Choi et al. 2018 (PACT: Parameterized Clipping Activation for Quantized Neural Networks, arXiv 1805.06085), section 3.
 *
 * @param options.bits integer from 1 to 8
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @throws QuantizerError when an option is out of range or unknown, when `apply` meets rank 0 or 1 with granularity 'row' or
 *   variables of other shapes, and when `encode` meets a weight or a range that is not finite
 * @example
 * const quantizer = learnedRangeQuantizer({ bits: 2 });
 * quantizer.apply(tf.tensor1d([-0.9, 0.1, 0.3]), [tf.scalar(0.4)]); // [-0.4, 0, 0.2]
 */
export function learnedRangeQuantizer(options: LearnedRangeQuantizerOptions): Quantizer {
  const complete = checkLearnedScale(CALLER, options);
  const { bits, granularity } = complete;
  return learnedScaleQuantizer(complete, {
    caller: CALLER,
    name: 'learnedRange',
    variable: {
      name: 'range',
      initialize: (w) =>
        tf.tidy(() => {
          const range = weightRange(CALLER, w, { method: 'mse', percentile: 1, granularity, bits });
          return stepOr(tf.reshape(range, granularity === 'row' ? [w.shape[0]!] : []), 1);
        }),
    },
    unit: 2 ** (1 - bits),
    countsRounding: false,
    gradientScale: () => 1,
    withBits: (to) => learnedRangeQuantizer({ bits: to, granularity }),
  });
}
