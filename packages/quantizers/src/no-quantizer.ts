import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import { requireNumbers } from './numbers.js';
import type { Quantizer } from './quantizer.js';
import { straightThrough } from './straight-through.js';

/**
 * No quantization: `apply(w)` is a copy of w with the identity as gradient, and `bits` is null.
 *
 * @throws QuantizerError from `encode`: a floating-point weight has no codes
 * @example
 * noQuantizer().apply(tf.tensor1d([0.1, 0.2])); // [0.1, 0.2]
 */
export function noQuantizer(): Quantizer {
  return {
    name: 'none',
    bits: null,
    apply: straightThrough((w) => {
      requireNumbers('noQuantizer', 'w', w);
      return w.dtype === 'float32' ? tf.clone(w) : tf.cast(w, 'float32');
    }),
    encode: (w) => {
      throw new QuantizerError(
        `noQuantizer: the weight of shape [${w.shape}] is not quantized, so it has no codes; choose a quantizer`,
        'w',
        null,
      );
    },
    getConfig: () => ({ name: 'none' }),
  };
}
