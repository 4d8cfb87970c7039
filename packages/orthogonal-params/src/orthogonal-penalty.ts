import * as tf from '@tensorflow/tfjs-core';
import { differentiable } from './differentiable.js';
import { overFloats, requireMatrix } from './validation.js';

/**
 * The soft orthogonality penalty, differentiable.
 *
 *     P(W) = ‖W Wᵀ − I‖²_F,   ∂P/∂W = 4 (W Wᵀ − I) W
 *
 * It is 0 if and only if the rows are orthonormal. λ P(W) of the quantized weight, added to the loss, is the STE-penalty strategy; the
 * quantizer's gradient is the identity. Two products, one of them in the gradient.
 * Source: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), STE-pen.
 *
 * @param w shape [rows, columns]
 * @returns a scalar, ≥ 0
 * @throws ShapeError when `w` is not a matrix
 * @example
 * const loss = tf.add(taskLoss, tf.mul(orthogonalPenalty(w), 1e-2));
 */
export function orthogonalPenalty(w: tf.Tensor2D): tf.Scalar {
  requireMatrix('orthogonalPenalty', w);
  const plain = (input: tf.Tensor2D) => tf.sum(tf.square(errorOf(input)));
  const penalty = differentiable(plain, (input, keep) => {
    const error = errorOf(input);
    keep([input, error]);
    const gradFunc = (dy: tf.Tensor, kept: tf.Tensor[]) => {
      const [input, error] = kept as [tf.Tensor2D, tf.Tensor2D];
      return tf.mul(tf.matMul(error, input), tf.mul(dy, 4));
    };
    return { value: tf.sum(tf.square(error)), gradFunc };
  });
  return overFloats(w, penalty) as tf.Scalar;
}

/** W Wᵀ − I. */
function errorOf(w: tf.Tensor2D): tf.Tensor2D {
  return tf.sub<tf.Tensor2D>(tf.matMul(w, tf.transpose(w)), tf.eye(w.shape[0]));
}
