import type * as tf from '@tensorflow/tfjs-core';
import { planeRotations } from './plane-rotations.js';
import { uniformSource } from './seeded-random.js';
import { requireOrder } from './validation.js';

/**
 * Plane rotations by independent angles θ, uniform in (−π, π): all frequencies.
 *
 *     W = diag([[cos θ₁, sin θ₁], [−sin θ₁, cos θ₁]], …), with a last entry 1 when n is odd
 *
 * Source: Henaff, Szlam and LeCun 2016 (arXiv 1602.06662), as in expRNN (Lezcano-Casado and Martínez-Rubio 2019).
 *
 * @param n size, ≥ 1
 * @param seed integer ≥ 0, default 0
 * @returns shape [n, n], orthogonal with determinant 1
 * @throws ParametrizationError when `n` or `seed` is out of range
 * @example
 * spectralRadius(henaff(64, 7)); // 1
 */
export function henaff(n: number, seed = 0): tf.Tensor2D {
  requireOrder('henaff', n);
  const uniform = uniformSource(seed);
  return planeRotations(n, () => henaffAngle(uniform()));
}

/** An angle uniform in (−π, π) from a number uniform in [0, 1). */
export function henaffAngle(uniform: number): number {
  return Math.PI * (2 * uniform - 1);
}
