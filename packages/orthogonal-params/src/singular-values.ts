import type * as tf from '@tensorflow/tfjs-core';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { requireMatrix } from './validation.js';

/**
 * All singular values, in float64 on the host.
 *
 * @param w shape [rows, columns]
 * @returns min(rows, columns) values in descending order; all NaN when an entry is not finite
 * @throws ShapeError when `w` is not a matrix
 * @example
 * singularValues(tf.tensor2d([[3, 0], [0, 4]])); // [4, 3]
 */
export function singularValues(w: tf.Tensor2D): Float64Array {
  requireMatrix('singularValues', w);
  const values = w.dataSync();
  // The iterative algorithm would not terminate, or would return wrong values.
  if (!values.every(Number.isFinite)) return new Float64Array(Math.min(...w.shape)).fill(Number.NaN);
  const matrix = Matrix.from1DArray(w.shape[0], w.shape[1], values);
  const { diagonal } = new SingularValueDecomposition(matrix, {
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
    autoTranspose: true,
  });
  return Float64Array.from(diagonal).sort().reverse();
}
