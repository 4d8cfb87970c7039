import * as tf from '@tensorflow/tfjs-core';

/** A divisor from a norm: 1 in place of 0. NaN stays, so that a diverged weight stays visible. */
export function oneInsteadOfZero(x: tf.Tensor): tf.Scalar {
  return tf.where(tf.equal(x, 0), tf.onesLike(x), x) as tf.Scalar;
}
