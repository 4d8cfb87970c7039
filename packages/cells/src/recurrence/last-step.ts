import * as tf from '@tensorflow/tfjs-core';

/**
 * The last time step of sequences, as a slice of matrix columns, for which `@qornn/backend` has a fast kernel.
 *
 * @param states shape [batch, time, units]
 * @param start the initial state, returned if time is 0, [batch, units]; default zeros
 * @returns shape [batch, units]
 */
export function lastStep(states: tf.Tensor3D, start?: tf.Tensor2D): tf.Tensor2D {
  const [batch, time, units] = states.shape;
  if (time === 0) return start ?? tf.zeros([batch, units]);
  return tf.slice(tf.reshape(states, [batch, time * units]) as tf.Tensor2D, [0, (time - 1) * units], [-1, units]);
}
