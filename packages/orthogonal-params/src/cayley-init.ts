import type * as tf from '@tensorflow/tfjs-core';
import { planeRotations } from './plane-rotations.js';
import { uniformSource } from './seeded-random.js';
import { requireOrder } from './validation.js';

/**
 * The 'cayley' initializer of scoRNN and expRNN: the Cayley transform (I + A)⁻¹(I − A) of the skew-symmetric matrix with
 * blocks [[0, s], [−s, 0]], s = −√((1 − cos u)/(1 + cos u)) = −tan(u/2), u uniform in [0, π/2).
 *
 * A block transforms to the rotation by the angle u, which is computed directly. The eigenvalues are e^{±iu}, all in the right half of
 * the unit circle, so that states change slowly.
 * Source: Helfrich, Willmott and Ye 2018 (arXiv 1707.09520), section 4.
 *
 * @param n size, ≥ 1; the last diagonal entry is 1 when it is odd
 * @param seed integer ≥ 0, default 0
 * @returns shape [n, n], orthogonal with determinant 1
 * @throws ParametrizationError when `n` or `seed` is out of range
 * @example
 * spectralRadius(cayleyInit(64, 7)); // 1
 */
export function cayleyInit(n: number, seed = 0): tf.Tensor2D {
  requireOrder('cayleyInit', n);
  const uniform = uniformSource(seed);
  return planeRotations(n, () => cayleyAngle(uniform()));
}

/** An angle uniform in [0, π/2) from a number uniform in [0, 1). */
export function cayleyAngle(uniform: number): number {
  return (Math.PI / 2) * uniform;
}
