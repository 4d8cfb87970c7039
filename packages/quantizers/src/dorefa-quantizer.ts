import { integer, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, ScaledCodes } from './quantizer.js';
import { readCodes, stepOr, valuesOf } from './scaled-codes.js';

/** Options of {@link dorefaQuantizer}. */
export interface DorefaQuantizerOptions {
  /** Width k: 2^k levels, an integer from 2 to 7. */
  bits: number;
}

const CALLER = 'dorefaQuantizer';

/**
 * DoReFa-Net's weight quantizer: tanh(w), rescaled to [−1, 1] and rounded to 2^k levels. 0 is not a level.
 *
 *     q(w) = 2 · round((2^k − 1) · (t / 2 + 1/2)) / (2^k − 1) − 1,   t = tanh(w) / max |tanh(w)|   (0 where w is all zero)
 *     dL/dw := dL/dq · (1 − tanh(w)²) / max |tanh(w)|
 *
 * The rounding is straight-through; the maximum is not differentiated, as in Larq. Ties round to even.
 *
 * The levels are the odd integers from −(2^k − 1) to 2^k − 1 times 1/(2^k − 1). Codes therefore take k + 1 bits, which `encode`
 * returns as `bits`, and k is at most 7. For the paper's one-bit case use `binaryQuantizer`. The levels fill [−1, 1] whatever
 * the scale of the weight: use horizon gain with a recurrent weight. q is odd except at ties, and not idempotent.
 * Source: Zhou et al. 2016 (DoReFa-Net, arXiv 1606.06160), equations 5 and 9; Geiger and Team 2020 (Larq) for the maximum.
 *
 * @param options.bits integer from 2 to 7
 * @throws QuantizerError when an option is out of range or unknown, and when `encode` meets a weight that is not finite
 * @example
 * dorefaQuantizer({ bits: 2 }).apply(tf.tensor1d([-2, 0.1, 2])); // [-1, 0.333, 1]
 */
export function dorefaQuantizer(options: DorefaQuantizerOptions): Quantizer {
  const { bits } = checkOptions<DorefaQuantizerOptions>(CALLER, options, { bits: required(integer(2, 7)) });
  const intervals = 2 ** bits - 1;

  const largestOf = (squeezed: tf.Tensor) => stepOr(tf.max(tf.abs(squeezed)), 1);

  function scaledCodes(w: tf.Tensor): ScaledCodes {
    const squeezed = tf.tanh(w);
    const t = tf.div(squeezed, largestOf(squeezed));
    const level = tf.round(tf.mul(tf.add(tf.mul(t, 0.5), 0.5), intervals));
    return { codes: tf.sub(tf.mul(level, 2), intervals), step: tf.scalar(1 / intervals) };
  }

  return overNumbers(CALLER, {
    name: 'dorefa',
    bits,
    apply: (w) =>
      tf.customGrad((input, save) => {
        const x = input as tf.Tensor;
        (save as tf.GradSaveFunc)([x, largestOf(tf.tanh(x))]);
        return {
          value: valuesOf(scaledCodes(x)),
          gradFunc: (dy, [w, largest]) => tf.div(tf.mul(dy, tf.sub(1, tf.square(tf.tanh(w!)))), largest!),
        };
      })(w),
    encode: (w) => readCodes(CALLER, w, bits + 1, () => scaledCodes(w)),
    withBits: (to) => dorefaQuantizer({ bits: to }),
    getConfig: () => ({ name: 'dorefa', bits }),
  });
}
