import * as tf from '@tensorflow/tfjs-core';
import { requireNumbers } from './numbers.js';
import type { Quantizer } from './quantizer.js';

/**
 * A quantizer of float32 weights for those of any numeric dtype, which it casts. It is the one place that does: kernels read the memory of
 * other dtypes as floats, refuse them or round to them, each as it likes.
 *
 * @param caller name of the public function, for the message
 * @returns the same quantizer, which refuses strings and complex numbers by name
 */
export function overNumbers(caller: string, quantizer: Quantizer): Quantizer {
  const { apply, encode, variables } = quantizer;
  const over = <T>(w: tf.Tensor, compute: (w: tf.Tensor) => T): T => {
    if (w.dtype === 'float32') return compute(w);
    requireNumbers(caller, 'w', w);
    const floats = tf.cast(w, 'float32');
    try {
      return compute(floats);
    } finally {
      floats.dispose();
    }
  };
  return {
    ...quantizer,
    apply: (w, values) => over(w, (floats) => apply(floats, values)),
    encode: (w, values) => over(w, (floats) => encode(floats, values)),
    ...(variables && {
      variables: variables.map(({ initialize, refresh, ...variable }) => ({
        ...variable,
        initialize: (w: tf.Tensor) => over(w, initialize),
        ...(refresh && { refresh: (w: tf.Tensor) => over(w, refresh) }),
      })),
    }),
  };
}
