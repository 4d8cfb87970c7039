import * as tf from '@tensorflow/tfjs-core';

/**
 * Σ weights · states, a loss that depends on every state. Its gradient is the weights; the gradient of `tf.sum` would allocate a tensor of
 * ones, which would distort the measurement.
 */
export function weightedSum(states: tf.Tensor, weights: tf.Tensor): tf.Scalar {
  return tf.customGrad((x) => ({
    value: tf.sum<tf.Scalar>(tf.mul(x as tf.Tensor, weights)),
    gradFunc: (dy) => tf.mul(weights, dy),
  }))(states) as tf.Scalar;
}
