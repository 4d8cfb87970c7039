import * as tf from '@tensorflow/tfjs-core';
import { normalNumbers } from './seeded-random.js';
import { blockDiagonal } from './sylvester.js';
import { requireOrder } from './validation.js';

/**
 * A block-diagonal Hadamard matrix with random signs of its rows, of the largest blocks that fit: the start of the Hadamard
 * parametrization as that of a dense weight. Its entries are 0 and ± one number, so that quantizers of any width represent it exactly
 * up to a factor, if they have a code for either sign: an orthogonal matrix of integers, for training to move on from.
 *
 * @param n size, 1 or more; the larger the power of two in it, the larger the blocks
 * @param seed integer of 0 or more, default 0
 * @returns shape [n, n], orthogonal
 * @throws ParametrizationError when `n` or `seed` is out of range
 * @example
 * signedHadamard(128, 7); // entries ±1/√128
 */
export function signedHadamard(n: number, seed = 0): tf.Tensor2D {
  requireOrder('signedHadamard', n);
  return tf.tidy(() => {
    const signs = tf.tensor2d(
      Float32Array.from(normalNumbers(seed, n), (number) => (number < 0 ? -1 : 1)),
      [n, 1],
    );
    // The lowest bit that is set is the largest power of two that divides.
    return tf.mul(signs, blockDiagonal(n, n & -n));
  });
}
