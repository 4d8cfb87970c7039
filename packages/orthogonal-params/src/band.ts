import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError } from './errors.js';
import { haar } from './haar.js';
import { planeRotations } from './plane-rotations.js';
import { requireOrder } from './validation.js';

/**
 * Rotations by evenly spaced angles of a band of frequencies, in random planes:
 *
 *     W = Q diag(rotations by ±π β (k + 1/2) / ⌊n/2⌋) Qᵀ,   Q uniform (Haar)
 *
 * A linear recurrence with this weight sees its inputs through that band alone. What changes slowly along the sequence, like pixels row
 * by row, has its energy there; a Haar matrix spends most of its units on frequencies at which such inputs have none.
 *
 * @param n size, 1 or more; when it is odd, one angle is 0
 * @param seed integer of 0 or more, default 0
 * @param bandwidth β in (0, 1]: upper end of the band, as a fraction of the highest frequency, half a period a step
 * @returns shape [n, n], orthogonal with determinant 1
 * @throws ParametrizationError when an argument is out of range
 * @example
 * band(64, 7, 0.25); // eigenvalues e^{±iθ}, θ between 0 and π/4
 */
export function band(n: number, seed = 0, bandwidth = 1): tf.Tensor2D {
  requireOrder('band', n);
  if (!(bandwidth > 0 && bandwidth <= 1)) {
    throw new ParametrizationError(
      `band: bandwidth is ${bandwidth}; it must be a number in (0, 1]`,
      'bandwidth',
      bandwidth,
    );
  }
  const planes = Math.floor(n / 2);
  let k = 0;
  return tf.tidy(() => {
    const planesOfQ = haar(n, seed);
    const rotations = planeRotations(n, () => (Math.PI * bandwidth * (k++ + 0.5)) / planes);
    return tf.matMul(tf.matMul(planesOfQ, rotations, true), planesOfQ);
  });
}
