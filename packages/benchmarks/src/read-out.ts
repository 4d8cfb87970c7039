import * as tf from '@tensorflow/tfjs-core';

/** The values of a tensor that is computed for them alone. */
export function readOut(compute: () => tf.Tensor): Float32Array {
  const result = tf.tidy(compute);
  const values = result.dataSync() as Float32Array;
  result.dispose();
  return values;
}
