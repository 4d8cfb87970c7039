import * as tf from '@tensorflow/tfjs-core';
import { requireNumbers } from './numbers.js';
import type { Quantizer } from './quantizer.js';

/**
 * Wraps a quantizer of float32 weights so that it accepts any numeric dtype, by a cast. The cast is needed because kernels disagree
 * about other dtypes: some read their memory as floats, some throw, some round the result to the input's dtype.
 *
 * @param caller name of the public function, for error messages
 * @returns the same quantizer, which throws for strings and complex numbers
 */
export function overNumbers(caller: string, quantizer: Quantizer): Quantizer {
  const { apply, encode, scaledCodes, variables } = quantizer;
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
    ...(scaledCodes && { scaledCodes: (w: tf.Tensor) => over(w, scaledCodes) }),
    ...(variables && {
      variables: variables.map(({ initialize, refresh, ...variable }) => ({
        ...variable,
        initialize: (w: tf.Tensor) => over(w, initialize),
        ...(refresh && { refresh: (w: tf.Tensor) => over(w, refresh) }),
      })),
    }),
  };
}
