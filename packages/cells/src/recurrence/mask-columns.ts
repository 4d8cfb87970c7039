import * as tf from '@tensorflow/tfjs-core';

/** A mask [batch, time] as one column [batch, 1] for every time step. */
export function maskColumns(mask: tf.Tensor2D): tf.Tensor2D[] {
  const [batch, time] = mask.shape;
  return Array.from({ length: time }, (_, t) => tf.slice(mask, [0, t], [batch, 1]));
}
