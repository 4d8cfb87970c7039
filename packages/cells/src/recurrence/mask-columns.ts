import * as tf from '@tensorflow/tfjs-core';

/** A mask [batch, time] of 0 and 1 as one boolean column [batch, 1] per time step. */
export function maskColumns(mask: tf.Tensor2D): tf.Tensor2D[] {
  const [batch, time] = mask.shape;
  const counts = tf.greater(mask, 0.5);
  return Array.from({ length: time }, (_, t) =>
    tf.slice<tf.Rank.R2, tf.Tensor2D>(counts as tf.Tensor2D, [0, t], [batch, 1]),
  );
}
