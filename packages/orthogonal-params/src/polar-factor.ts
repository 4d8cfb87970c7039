import * as tf from '@tensorflow/tfjs-core';
import { newtonSchulz } from './newton-schulz.js';
import { readsHostMemory } from './reads-host-memory.js';
import { spectralNormalize } from './spectral-normalize.js';
import { requireMatrix } from './validation.js';

/** Enough for singular values down to 1.5^{−25} = 4·10⁻⁵ of the largest. It stops earlier when a step changes less than rounding. */
const STEPS = 30;
const ROUNDING = 2 ** -21;

/**
 * The nearest orthogonal matrix in the Frobenius norm: Q of the polar decomposition W = Q H, H symmetric and positive definite.
 *
 * Computed by Newton–Schulz steps (Björck with β = 1/2) from W / ‖W‖₂, without a decomposition; two or three steps when W is nearly
 * orthogonal. No gradient. Use it to project a mean of orthogonal matrices back to an orthogonal one.
 *
 * @param w shape [n, n], no singular value below 4·10⁻⁵ of the largest
 * @returns shape [n, n], a new tensor
 * @throws ShapeError when `w` is not a matrix
 * @example
 * polarFactor(tf.tensor2d([[0, -2], [0.5, 0]])); // [[0, -1], [1, 0]]
 */
export function polarFactor(w: tf.Tensor2D): tf.Tensor2D {
  requireMatrix('polarFactor', w);
  return tf.tidy(() => {
    let q = spectralNormalize(w);
    const unit = Math.sqrt(w.shape[0]);
    for (let step = 1; step <= STEPS; step++) {
      const next = newtonSchulz(q);
      const moved = readsHostMemory() ? tf.norm(tf.sub(next, q)).dataSync()[0]! : Infinity;
      q = next;
      if (moved < ROUNDING * unit) break;
    }
    return q;
  });
}
