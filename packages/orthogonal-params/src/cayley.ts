import * as tf from '@tensorflow/tfjs-core';
import { inverse as inverseOf, Matrix } from 'ml-matrix';
import { requireSquare } from './validation.js';

/**
 * The Cayley transform, differentiable.
 *
 *     C(A) = (I − A/2)⁻¹ (I + A/2)
 *
 * For skew-symmetric A it is orthogonal, and near A = 0 it agrees with exp(A) to second order; no matrix with eigenvalue −1 is
 * reached. The gradient is ½ (I − A/2)⁻ᵀ G (I + C)ᵀ.
 * The inverse is computed in float64 on the host, O(n³), and serves the gradient too; the rest is one product forward and two
 * backward.
 * Source: Cayley 1846; for recurrent networks, Helfrich, Willmott and Ye 2018 (arXiv 1707.09520).
 *
 * @param a shape [n, n]; I − A/2 must be invertible, as it is for every skew-symmetric A
 * @returns shape [n, n]
 * @throws ShapeError when `a` is not square
 * @example
 * cayley(tf.tensor2d([[0, -2], [2, 0]])); // [[0, -1], [1, 0]]
 */
export function cayley(a: tf.Tensor2D): tf.Tensor2D {
  requireSquare('cayley', a);
  const n = a.shape[0];
  return tf.customGrad((argument, save) => {
    const input = argument as tf.Tensor2D;
    const identity = tf.eye(n);
    const half = tf.div<tf.Tensor2D>(input, 2);
    const difference = Matrix.from1DArray(n, n, tf.sub(identity, half).dataSync());
    const inverse = tf.tensor2d(Float32Array.from(inverseOf(difference).to1DArray()), [n, n]);
    const value = tf.matMul<tf.Tensor2D>(inverse, tf.add(identity, half));
    (save as tf.GradSaveFunc)([inverse, value]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [inverse, value] = saved as [tf.Tensor2D, tf.Tensor2D];
      const left = tf.matMul(tf.transpose(inverse), dy as tf.Tensor2D);
      return tf.div(tf.matMul(left, tf.transpose(tf.add<tf.Tensor2D>(tf.eye(n), value))), 2);
    };
    return { value, gradFunc };
  })(a) as tf.Tensor2D;
}
