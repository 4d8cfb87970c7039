import * as tf from '@tensorflow/tfjs-core';

/** Computes a tensor, reads its values and disposes it. */
export function readOut(compute: () => tf.Tensor): Float32Array {
  const result = tf.tidy(compute);
  const values = result.dataSync() as Float32Array;
  result.dispose();
  return values;
}
