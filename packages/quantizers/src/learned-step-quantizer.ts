import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { GRANULARITY, type Granularity, sharingAxes, sharingCounts } from './granularity.js';
import { BITS, checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, QuantizerVariable, ScaledCodes } from './quantizer.js';
import { readCodes, stepOr, valuesOf } from './scaled-codes.js';
import { requireVariables } from './variables.js';

/** Options of {@link learnedStepQuantizer}. */
export interface LearnedStepQuantizerOptions {
  /** Bit width k, an integer from 1 to 8; 1 is ternary. */
  bits: number;
  /** One step for the tensor (default) or one per row. */
  granularity?: Granularity;
}

const CALLER = 'learnedStepQuantizer';
/** Lower bound of a step, so that w / step does not overflow. */
const SMALLEST_STEP = 1e-12;

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
  const { bits, granularity = 'tensor' } = checkOptions<LearnedStepQuantizerOptions>(CALLER, options, {
    bits: BITS,
    granularity: GRANULARITY,
  });
  const { smallest, largest } = codeRange(bits);

  const step: QuantizerVariable = {
    name: 'step',
    trainable: true,
    initialize: (w) =>
      tf.tidy(() => {
        const { axes } = sharingAxes(CALLER, granularity, w);
        return stepOr(tf.mul(tf.mean(tf.abs(w), axes), 2 / Math.sqrt(largest)), 1);
      }),
    atBits: (value, to) => scaledBy(value, 2 ** (bits - to)),
  };

  /** w/s, and s shaped to broadcast against `w`. */
  function relative(w: tf.Tensor, s: tf.Tensor): { ratio: tf.Tensor; step: tf.Tensor } {
    const { keepDims } = sharingAxes(CALLER, granularity, w);
    const magnitude = tf.maximum(tf.abs(s), SMALLEST_STEP);
    const step = keepDims ? tf.reshape(magnitude, [w.shape[0]!, ...w.shape.slice(1).map(() => 1)]) : magnitude;
    return { ratio: tf.div(w, step), step };
  }

  function scaledCodes(w: tf.Tensor, s: tf.Tensor): ScaledCodes {
    const { ratio, step } = relative(w, s);
    // Unlike clipByValue, this propagates NaN on every backend, so that a diverged weight stays visible.
    return { codes: tf.minimum(tf.maximum(tf.round(ratio), smallest), largest), step };
  }

  /** 1 where w is within the range, 0 where it is clamped. */
  function inside(ratio: tf.Tensor): tf.Tensor {
    return tf.cast(tf.logicalAnd(tf.greater(ratio, smallest), tf.less(ratio, largest)), 'float32');
  }

  /** dq/ds per entry, without g and the sign of s. */
  function slopeInStep(w: tf.Tensor, s: tf.Tensor): tf.Tensor {
    const { ratio } = relative(w, s);
    return tf.sub(scaledCodes(w, s).codes, tf.mul(ratio, inside(ratio)));
  }

  function stepGradient(dy: tf.Tensor, slope: tf.Tensor, sign: tf.Tensor): tf.Tensor {
    const { axes } = sharingAxes(CALLER, granularity, slope);
    const { entries } = sharingCounts(granularity, slope);
    return tf.mul(tf.mul(tf.sum(tf.mul(dy, slope), axes), 1 / Math.sqrt(Math.max(entries, 1) * largest)), sign);
  }

  // Everything that gradients read is computed in the forward pass, off the tape: it is a constant for higher derivatives.
  function apply(w: tf.Tensor, variables?: readonly tf.Tensor[]): tf.Tensor {
    if (!variables) {
      // Without a variable the step is a constant: its computation is not recorded.
      return tf.customGrad((input, save) => {
        const x = input as tf.Tensor;
        const s = step.initialize(x);
        (save as tf.GradSaveFunc)([inside(relative(x, s).ratio)]);
        return { value: valuesOf(scaledCodes(x, s)), gradFunc: (dy, [passes]) => tf.mul(dy, passes!) };
      })(w);
    }
    const [given] = requireVariables(CALLER, [step.name], [stepShape(w)], variables);
    return tf.customGrad((input, learned, save) => {
      const [x, s] = [input as tf.Tensor, learned as tf.Tensor];
      // d|s|/ds, 1 at 0.
      const sign = tf.sub(tf.mul(tf.cast(tf.greaterEqual(s, 0), 'float32'), 2), 1);
      (save as tf.GradSaveFunc)([inside(relative(x, s).ratio), slopeInStep(x, s), sign]);
      return {
        value: valuesOf(scaledCodes(x, s)),
        gradFunc: (dy, [passes, slope, sign]) => [tf.mul(dy, passes!), stepGradient(dy, slope!, sign!)],
      };
    })(w, given!);
  }

  const stepShape = (w: tf.Tensor) => (granularity === 'row' ? [w.shape[0]!] : []);

  return overNumbers(CALLER, {
    name: 'learnedStep',
    bits,
    variables: [step],
    apply,
    encode: (w, variables) => {
      if (variables) requireVariables(CALLER, [step.name], [stepShape(w)], variables);
      return readCodes(CALLER, w, bits, () => scaledCodes(w, variables?.[0] ?? step.initialize(w)));
    },
    withBits: (to) => learnedStepQuantizer({ bits: to, granularity }),
    getConfig: () => ({ name: 'learnedStep', bits, granularity }),
  });
}

/** value · factor, differentiable without a registered gradient of `mul`. */
function scaledBy(value: tf.Tensor, factor: number): tf.Tensor {
  return tf.customGrad((x) => ({ value: tf.mul(x as tf.Tensor, factor), gradFunc: (dy) => tf.mul(dy, factor) }))(value);
}
