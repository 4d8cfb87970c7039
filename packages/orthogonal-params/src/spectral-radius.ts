import type * as tf from '@tensorflow/tfjs-core';
import { eigenvalueModuli } from './eigenvalue-moduli.js';
import { requireSquare } from './validation.js';

/**
 * The spectral radius, the largest modulus of an eigenvalue, in float64 on the host.
 *
 * @param w shape [n, n]
 * @returns NaN where an entry is not finite
 * @throws ShapeError when `w` is not square
 * @example
 * spectralRadius(tf.tensor2d([[0, 2], [-2, 0]])); // 2: the eigenvalues are ±2i
 */
export function spectralRadius(w: tf.Tensor2D): number {
  requireSquare('spectralRadius', w);
  return eigenvalueModuli(w)[0] ?? 0;
}
