import * as tf from '@tensorflow/tfjs-core';
import { GRANULARITY, type Granularity, sharingAxes } from './granularity.js';
import { checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, ScaledCodes } from './quantizer.js';
import { readCodes, stepOr, valuesOf } from './scaled-codes.js';

/** Options of {@link binaryQuantizer}. */
export interface BinaryQuantizerOptions {
  /** One scale for the tensor (default) or one per row. */
  granularity?: Granularity;
}

const CALLER = 'binaryQuantizer';

/**
 * Binary weights: the sign, with the scale that minimizes the squared error.
 *
 *     q(w) = α · sign(w),   sign(0) := 1,   α = mean |w|   (1 where that is 0)
 *     dL/dw := dL/dq where |w| ≤ 1, 0 elsewhere
 *
 * α sign(w) approximates w at any scale, so the gradient is the identity and is not multiplied by α. α is not differentiated. The
 * gradient is 0 beyond ±1, as in BinaryConnect: otherwise weights would grow until no update could change their sign. Recurrent
 * weights start far inside ±1.
 *
 * Codes are ±1, a subset of the codebook {−1, 0, 1} of k = 1. q is odd except at 0, and idempotent up to the rounding of the mean.
 * Sources: Courbariaux, Bengio and David 2015 (BinaryConnect, arXiv 1511.00363); Rastegari et al. 2016 (XNOR-Net, arXiv
 * 1603.05279), equation 6 for α.
 *
 * @param options.granularity 'tensor' (default) or 'row'; 'row' needs tensors of rank 2 or more
 * @throws QuantizerError when an option is unknown, when `apply` meets rank 0 or 1 with granularity 'row', and when `encode`
 *   meets a weight that is not finite
 * @example
 * binaryQuantizer().apply(tf.tensor1d([-0.5, 0, 1])); // [-0.5, 0.5, 0.5]
 */
export function binaryQuantizer(options: BinaryQuantizerOptions = {}): Quantizer {
  const { granularity = 'tensor' } = checkOptions<BinaryQuantizerOptions>(CALLER, options, {
    granularity: GRANULARITY,
  });

  function scaledCodes(w: tf.Tensor): ScaledCodes {
    const { axes, keepDims } = sharingAxes(CALLER, granularity, w);
    const step = stepOr(tf.mean(tf.abs(w), axes, keepDims), 1);
    return { codes: tf.sub(tf.mul(tf.cast(tf.greaterEqual(w, 0), 'float32'), 2), 1), step };
  }

  return overNumbers(CALLER, {
    name: 'binary',
    bits: 1,
    apply: (w) =>
      tf.customGrad((input, save) => {
        const x = input as tf.Tensor;
        // Not recorded on the tape: the mask is a constant for higher derivatives.
        (save as tf.GradSaveFunc)([tf.cast(tf.lessEqual(tf.abs(x), 1), 'float32')]);
        return { value: valuesOf(scaledCodes(x)), gradFunc: (dy, [passes]) => tf.mul(dy, passes!) };
      })(w),
    encode: (w) => readCodes(CALLER, w, 1, () => scaledCodes(w)),
    getConfig: () => ({ name: 'binary', granularity }),
  });
}
