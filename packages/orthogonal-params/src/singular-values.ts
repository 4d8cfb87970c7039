import type * as tf from '@tensorflow/tfjs-core';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { requireMatrix } from './validation.js';

/**
 * All singular values, in float64 on the host.
 *
 * @param w shape [rows, columns]
 * @returns min(rows, columns) of them, the largest first
 * @throws ShapeError when `w` is not a matrix
 * @example
 * singularValues(tf.tensor2d([[3, 0], [0, 4]])); // [4, 3]
 */
export function singularValues(w: tf.Tensor2D): Float64Array {
  requireMatrix('singularValues', w);
  const matrix = Matrix.from1DArray(w.shape[0], w.shape[1], w.dataSync());
  const { diagonal } = new SingularValueDecomposition(matrix, {
    computeLeftSingularVectors: false,
    computeRightSingularVectors: false,
    autoTranspose: true,
  });
  return Float64Array.from(diagonal).sort().reverse();
}
