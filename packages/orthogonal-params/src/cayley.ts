import * as tf from '@tensorflow/tfjs-core';
import { inverse as inverseOf, Matrix } from 'ml-matrix';
import { differentiable, isDifferentiatedAgain } from './differentiable.js';
import { overFloats, requireSquare } from './validation.js';

/**
 * The Cayley transform, differentiable.
 *
 *     C(A) = (I − A/2)⁻¹ (I + A/2)
 *
 * For skew-symmetric A it is orthogonal, and near A = 0 it agrees with exp(A) to second order; matrices with eigenvalue −1 are not
 * reachable. The gradient is ½ (I − A/2)⁻ᵀ G (I + C)ᵀ.
 * The inverse is computed in float64 on the host, O(n³), and reused by the gradient; the rest is one product forward and two backward.
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
  const plain = (input: tf.Tensor2D) => {
    const half = tf.div<tf.Tensor2D>(input, 2);
    return tf.matMul(inverse(tf.sub(tf.eye(n), half)), tf.add<tf.Tensor2D>(tf.eye(n), half));
  };
  const transform = differentiable(plain, (input, keep) => {
    const identity = tf.eye(n);
    const half = tf.div<tf.Tensor2D>(input, 2);
    const inverted = invert(tf.sub(identity, half));
    const value = tf.matMul<tf.Tensor2D>(inverted, tf.add(identity, half));
    keep([inverted, value]);
    const gradFunc = (dy: tf.Tensor, kept: tf.Tensor[]) => {
      const [inverted, value] = kept as [tf.Tensor2D, tf.Tensor2D];
      const left = tf.matMul(tf.transpose(inverted), dy as tf.Tensor2D);
      return tf.div(tf.matMul(left, tf.transpose(tf.add<tf.Tensor2D>(tf.eye(n), value))), 2);
    };
    return { value, gradFunc };
  });
  return overFloats(a, transform) as tf.Tensor2D;
}

/** M⁻¹, differentiable any number of times: the gradient is −M⁻ᵀ G M⁻ᵀ. */
function inverse(matrix: tf.Tensor2D): tf.Tensor2D {
  return tf.customGrad((argument, save) => {
    const value = invert(argument as tf.Tensor2D);
    (save as tf.GradSaveFunc)([argument as tf.Tensor2D, value]);
    return {
      value,
      gradFunc: (dy, [input, value]) => {
        const again = isDifferentiatedAgain() ? inverse(input as tf.Tensor2D) : (value as tf.Tensor2D);
        const turned = tf.transpose(again);
        return tf.neg(tf.matMul(tf.matMul(turned, dy as tf.Tensor2D), turned));
      },
    };
  })(matrix) as tf.Tensor2D;
}

/** On the host, in float64. */
function invert(matrix: tf.Tensor2D): tf.Tensor2D {
  const [n] = matrix.shape;
  const inverted = inverseOf(Matrix.from1DArray(n, n, matrix.dataSync()));
  return tf.tensor2d(Float32Array.from(inverted.to1DArray()), [n, n]);
}
