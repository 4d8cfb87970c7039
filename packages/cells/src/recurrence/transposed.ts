import * as tf from '@tensorflow/tfjs-core';

/**
 * `xᵀ`, materialized. `tf.matMul` of the wasm backend is many times slower with its transpose flags, so every product of the recurrences
 * transposes first (benchmark: `wasm-product`).
 */
export function transposed(x: tf.Tensor2D): tf.Tensor2D {
  return tf.transpose(x, [1, 0]);
}
