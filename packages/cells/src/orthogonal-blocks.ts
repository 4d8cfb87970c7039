import { haar } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/**
 * Initial recurrent kernel, as in Keras: rows are orthonormal over all gates.
 *
 * @param units rows
 * @param gates blocks of `units` columns
 * @returns shape [units, gates · units], rows orthonormal
 */
export function orthogonalBlocks(units: number, gates: number, seed: number): tf.Tensor2D {
  return tf.tidy(() => tf.slice(haar(gates * units, seed), [0, 0], [units, gates * units]));
}
