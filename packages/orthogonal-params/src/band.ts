import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError } from './errors.js';
import { haar } from './haar.js';
import { planeRotations } from './plane-rotations.js';
import { requireOrder } from './validation.js';

/**
 * Rotations in random planes, by angles spaced evenly over a frequency band:
 *
 *     W = Q diag(rotations by ±π β (k + 1/2) / ⌊n/2⌋) Qᵀ,   Q uniform (Haar)
 *
 * A linear recurrence with this weight responds to input frequencies of that band. Inputs that vary slowly along the sequence, such as
 * pixels row by row, have their energy at low frequencies; a Haar matrix spends most units on frequencies without energy.
 *
 * @param n size, ≥ 1; when it is odd, one angle is 0
 * @param seed integer ≥ 0, default 0
 * @param bandwidth β in (0, 1]: upper end of the band, as a fraction of the Nyquist frequency (half a period per step)
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
