import * as tf from '@tensorflow/tfjs-core';

/** The sum of each row times a factor of shape [1], [batch, 1]: the contribution of a step to the gradient of a scalar parameter. */
export function total(rows: tf.Tensor, factor: tf.Tensor): tf.Tensor2D {
  return tf.mul(tf.sum(rows, 1, true), factor);
}
