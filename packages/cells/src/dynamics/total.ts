import * as tf from '@tensorflow/tfjs-core';

/** Σ over units of every row, times a factor of shape [1]: what a step contributes to a parameter that is one number, [batch, 1]. */
export function total(rows: tf.Tensor, factor: tf.Tensor): tf.Tensor2D {
  return tf.mul(tf.sum(rows, 1, true), factor);
}
