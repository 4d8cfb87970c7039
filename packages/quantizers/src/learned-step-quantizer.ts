import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { sharingAxes } from './granularity.js';
import { checkLearnedScale, type LearnedScaleOptions, learnedScaleQuantizer } from './learned-scale.js';
import type { Quantizer } from './quantizer.js';
import { stepOr } from './scaled-codes.js';

/** Options of {@link learnedStepQuantizer}: bits, and one step for the tensor (default) or one per row. */
export type LearnedStepQuantizerOptions = LearnedScaleOptions;

const CALLER = 'learnedStepQuantizer';

/**
 * LSQ: a uniform quantizer with a learned step.
 *
 *     q(w; s) = s · clamp(round(w / s), −Q_N, Q_P),   Q_N = 2^{k−1},   Q_P = 2^{k−1} − 1   (k = 1: both 1)
 *     dL/dw := dL/dq where −Q_N < w/s < Q_P, 0 elsewhere
 *     dL/ds := g · Σ dL/dq · { round(w/s) − w/s where −Q_N < w/s < Q_P;  −Q_N or Q_P beyond },   g = 1/√(N · Q_P)
 *
 * The sum runs over the N entries that share the step. g makes steps and weights move at similar rates. Apart from g, dL/ds is the
 * exact derivative of q beyond the range and the straight-through derivative inside it.
 *
 * The variable `step` is trainable: a scalar, or one number per row, shape [rows]. Its initial value is 2 · mean |w| / √Q_P (1 where
 * w is all zero). Only its absolute value is used (at least 10⁻¹²) and differentiated, so a step that an update made negative
 * recovers. At another bit width k′ the step becomes s · 2^{k−k′}, which keeps the range.
 *
 * q is odd up to the end point 2^{k−1}, and idempotent for a fixed step.
 * Source: Esser et al. 2020 (Learned Step Size Quantization, arXiv 1902.08153), equations 1 to 3 and section 2.2.
 *
 * @param options.bits integer from 1 to 8
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @throws QuantizerError when an option is out of range or unknown, when `apply` meets rank 0 or 1 with granularity 'row' or
 *   variables of other shapes, and when `encode` meets a weight or a step that is not finite
 * @example
 * const quantizer = learnedStepQuantizer({ bits: 2 });
 * quantizer.apply(tf.tensor1d([-0.9, 0.1, 0.3]), [tf.scalar(0.2)]); // [-0.4, 0, 0.2]
 */
export function learnedStepQuantizer(options: LearnedStepQuantizerOptions): Quantizer {
  const complete = checkLearnedScale(CALLER, options);
  const { bits, granularity } = complete;
  const { largest } = codeRange(bits);
  return learnedScaleQuantizer(complete, {
    caller: CALLER,
    name: 'learnedStep',
    variable: {
      name: 'step',
      initialize: (w) =>
        tf.tidy(() => {
          const { axes } = sharingAxes(CALLER, granularity, w);
          return stepOr(tf.mul(tf.mean(tf.abs(w), axes), 2 / Math.sqrt(largest)), 1);
        }),
      atBits: (value, to) => scaledBy(value, 2 ** (bits - to)),
    },
    unit: 1,
    countsRounding: true,
    gradientScale: (entries) => 1 / Math.sqrt(entries * largest),
    withBits: (to) => learnedStepQuantizer({ bits: to, granularity }),
  });
}

/** value · factor, differentiable without a registered gradient of `mul`. */
function scaledBy(value: tf.Tensor, factor: number): tf.Tensor {
  return tf.customGrad((x) => ({ value: tf.mul(x as tf.Tensor, factor), gradFunc: (dy) => tf.mul(dy, factor) }))(value);
}
