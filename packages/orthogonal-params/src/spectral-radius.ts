import type * as tf from '@tensorflow/tfjs-core';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
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
  const values = w.dataSync();
  // The iterative algorithm would not terminate, or would return a wrong value.
  if (!values.every(Number.isFinite)) return Number.NaN;
  const matrix = Matrix.from1DArray(w.shape[0], w.shape[1], values);
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(matrix);
  return realEigenvalues.reduce((largest, real, i) => Math.max(largest, Math.hypot(real, imaginaryEigenvalues[i]!)), 0);
}
