import * as tf from '@tensorflow/tfjs-core';

/** ‖x‖_F as a scalar. `tf.norm` uses `pow`, which is ten times slower than `square` on wasm. */
export function frobeniusNorm(x: tf.Tensor): tf.Scalar {
  return tf.sqrt(tf.sum<tf.Scalar>(tf.square(x)));
}
