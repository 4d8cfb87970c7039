import * as tf from '@tensorflow/tfjs-core';

/**
 * `xᵀ`, written out. The wasm backend multiplies operands that lie plainly in memory many times faster than those it
 * is told to read transposed, so every product of the recurrences transposes first (benchmark: `wasm-product`).
 */
export function transposed(x: tf.Tensor2D): tf.Tensor2D {
  return tf.transpose(x, [1, 0]);
}
