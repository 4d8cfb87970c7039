import * as tf from '@tensorflow/tfjs-core';
import { normalNumbers } from './seeded-random.js';
import { blockDiagonal } from './sylvester.js';
import { requireOrder } from './validation.js';

/**
 * A block-diagonal Hadamard matrix with random row signs and the largest possible blocks: the Hadamard parametrization's initial weight,
 * as an initializer for dense weights. Its entries are 0 and ±a, so that quantizers of any bit width represent it exactly up to a factor
 * (if they have a code for both signs). Training starts from an orthogonal integer matrix.
 *
 * @param n size, ≥ 1; the block size is the largest power of two that divides n
 * @param seed integer ≥ 0, default 0
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
    // The lowest set bit is the largest power of two that divides n.
    return tf.mul(signs, blockDiagonal(n, n & -n));
  });
}
