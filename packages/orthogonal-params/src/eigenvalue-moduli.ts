import type * as tf from '@tensorflow/tfjs-core';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { requireSquare } from './validation.js';

/**
 * The moduli of all eigenvalues, in float64 on the host.
 *
 * @param w shape [n, n]
 * @returns n values in descending order; all NaN where an entry is not finite
 * @throws ShapeError when `w` is not square
 * @example
 * eigenvalueModuli(tf.tensor2d([[0, 2], [-2, 0]])); // [2, 2]: the eigenvalues are ±2i
 */
export function eigenvalueModuli(w: tf.Tensor2D): Float64Array {
  requireSquare('eigenvalueModuli', w);
  const values = w.dataSync();
  // The iterative algorithm would not terminate, or would return wrong values.
  if (!values.every(Number.isFinite)) return new Float64Array(w.shape[0]).fill(Number.NaN);
  const matrix = Matrix.from1DArray(w.shape[0], w.shape[1], values);
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(matrix);
  return Float64Array.from(realEigenvalues, (real, i) => Math.hypot(real, imaginaryEigenvalues[i]!))
    .sort()
    .reverse();
}
