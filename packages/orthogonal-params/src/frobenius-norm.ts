import * as tf from '@tensorflow/tfjs-core';

/** ‖x‖_F as a scalar, squaring by a product: `tf.norm` raises to a power, which costs ten times as much on wasm. */
export function frobeniusNorm(x: tf.Tensor): tf.Scalar {
  return tf.sqrt(tf.sum<tf.Scalar>(tf.square(x)));
}
