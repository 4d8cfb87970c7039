import * as tf from '@tensorflow/tfjs-core';

/** Replaces 0 by 1, for use as a divisor. NaN stays NaN, so that a diverged weight stays visible. */
export function oneInsteadOfZero(x: tf.Tensor): tf.Scalar {
  return tf.where(tf.equal(x, 0), tf.onesLike(x), x) as tf.Scalar;
}
