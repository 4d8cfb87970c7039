import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { GRANULARITY, type Granularity, sharingAxes, sharingCounts } from './granularity.js';
import { BITS, checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, QuantizerVariable, ScaledCodes } from './quantizer.js';
import { readCodes, valuesOf } from './scaled-codes.js';
import { requireVariables } from './variables.js';

/** Options of quantizers with a learned scale. */
export interface LearnedScaleOptions {
  /** Bit width k, an integer from 1 to 8; 1 is ternary. */
  bits: number;
  /** One variable for the tensor (default) or one per row. */
  granularity?: Granularity;
}

/** What distinguishes quantizers with a learned scale. */
export interface LearnedScale {
  caller: string;
  name: string;
  /** the variable, its initial value for all weights that share it, and its value at other bits */
  variable: Pick<QuantizerVariable, 'name' | 'initialize' | 'atBits'>;
  /** step of the codes, if the variable is 1 */
  unit: number;
  /** whether the rounding errors of weights within the range count in its gradient, straight-through */
  countsRounding: boolean;
  /** factor of its gradient, from the number of weights that share it */
  gradientScale(entries: number): number;
  withBits(bits: number): Quantizer;
}

/** Lower bound of a step, so that w / step does not overflow. */
const SMALLEST_STEP = 1e-12;

/** @throws QuantizerError when an option is out of range or unknown */
export function checkLearnedScale(caller: string, options: LearnedScaleOptions): Required<LearnedScaleOptions> {
  const { bits, granularity = 'tensor' } = checkOptions<LearnedScaleOptions>(caller, options, {
    bits: BITS,
    granularity: GRANULARITY,
  });
  return { bits, granularity };
}

/**
 * A uniform quantizer whose step is a trainable variable times a constant.
 *
 *     q(w; v) = s · clamp(round(w / s), −Q_N, Q_P),   s = unit · |v|
 *     dL/dw := dL/dq where −Q_N < w/s < Q_P, 0 elsewhere
 *     dL/dv := scale · unit · sgn v · Σ dL/dq · { round(w/s) − w/s, or 0, where −Q_N < w/s < Q_P;  −Q_N or Q_P beyond }
 */
export function learnedScaleQuantizer(
  { bits, granularity }: Required<LearnedScaleOptions>,
  { caller, name, variable: given, unit, countsRounding, gradientScale, withBits }: LearnedScale,
): Quantizer {
  const { smallest, largest } = codeRange(bits);
  const variable: QuantizerVariable = { ...given, trainable: true };

  /** w/s, and s shaped to broadcast against `w`. */
  function relative(w: tf.Tensor, v: tf.Tensor): { ratio: tf.Tensor; step: tf.Tensor } {
    const { keepDims } = sharingAxes(caller, granularity, w);
    const magnitude = tf.maximum(tf.mul(tf.abs(v), unit), SMALLEST_STEP);
    const step = keepDims ? tf.reshape(magnitude, [w.shape[0]!, ...w.shape.slice(1).map(() => 1)]) : magnitude;
    return { ratio: tf.div(w, step), step };
  }

  function scaledCodes(w: tf.Tensor, v: tf.Tensor): ScaledCodes {
    const { ratio, step } = relative(w, v);
    // Unlike clipByValue, this propagates NaN on every backend, so that a diverged weight stays visible.
    return { codes: tf.minimum(tf.maximum(tf.round(ratio), smallest), largest), step };
  }

  /** 1 where w is within the range, 0 where it is clamped. */
  function inside(ratio: tf.Tensor): tf.Tensor {
    return tf.cast(tf.logicalAnd(tf.greater(ratio, smallest), tf.less(ratio, largest)), 'float32');
  }

  /** dq/ds per entry, without the sign of v. */
  function slopeInStep(w: tf.Tensor, v: tf.Tensor): tf.Tensor {
    const { ratio } = relative(w, v);
    const { codes } = scaledCodes(w, v);
    return tf.sub(codes, tf.mul(countsRounding ? ratio : codes, inside(ratio)));
  }

  function variableGradient(dy: tf.Tensor, slope: tf.Tensor, sign: tf.Tensor): tf.Tensor {
    const { axes } = sharingAxes(caller, granularity, slope);
    const { entries } = sharingCounts(granularity, slope);
    return tf.mul(tf.mul(tf.sum(tf.mul(dy, slope), axes), unit * gradientScale(Math.max(entries, 1))), sign);
  }

  // Everything that gradients read is computed in the forward pass, off the tape: it is a constant for higher derivatives.
  function apply(w: tf.Tensor, variables?: readonly tf.Tensor[]): tf.Tensor {
    if (!variables) {
      // Without a variable the step is a constant: its computation is not recorded.
      return tf.customGrad((input, save) => {
        const x = input as tf.Tensor;
        const v = variable.initialize(x);
        (save as tf.GradSaveFunc)([inside(relative(x, v).ratio)]);
        return { value: valuesOf(scaledCodes(x, v)), gradFunc: (dy, [passes]) => tf.mul(dy, passes!) };
      })(w);
    }
    const [own] = requireVariables(caller, [variable.name], [shapeOf(w)], variables);
    return tf.customGrad((input, learned, save) => {
      const [x, v] = [input as tf.Tensor, learned as tf.Tensor];
      // d|v|/dv, 1 at 0.
      const sign = tf.sub(tf.mul(tf.cast(tf.greaterEqual(v, 0), 'float32'), 2), 1);
      (save as tf.GradSaveFunc)([inside(relative(x, v).ratio), slopeInStep(x, v), sign]);
      return {
        value: valuesOf(scaledCodes(x, v)),
        gradFunc: (dy, [passes, slope, sign]) => [tf.mul(dy, passes!), variableGradient(dy, slope!, sign!)],
      };
    })(w, own!);
  }

  const shapeOf = (w: tf.Tensor) => (granularity === 'row' ? [w.shape[0]!] : []);

  return overNumbers(caller, {
    name,
    bits,
    variables: [variable],
    apply,
    encode: (w, variables) => {
      if (variables) requireVariables(caller, [variable.name], [shapeOf(w)], variables);
      return readCodes(caller, w, bits, () => scaledCodes(w, variables?.[0] ?? variable.initialize(w)));
    },
    withBits,
    getConfig: () => ({ name, bits, granularity }),
  });
}
