import * as tf from '@tensorflow/tfjs-core';

/**
 * The last time step of sequences, cut as columns of a matrix: `@qornn/backend` copies these without the rest.
 *
 * @param states shape [batch, time, units]
 * @returns shape [batch, units]
 */
export function lastStep(states: tf.Tensor3D): tf.Tensor2D {
  const [batch, time, units] = states.shape;
  return tf.slice(tf.reshape(states, [batch, time * units]) as tf.Tensor2D, [0, (time - 1) * units], [-1, units]);
}
