import * as tf from '@tensorflow/tfjs-core';
import { oneInsteadOfZero } from './one-instead-of-zero.js';
import { spectralNorm } from './spectral-norm.js';
import { overFloats, requireMatrix } from './validation.js';

/**
 * W / ‖W‖₂ with the norm of `spectralNorm`, which is not differentiated: dL/dW = dL/dY / ‖W‖₂.
 *
 * @param w shape [rows, columns]
 * @returns same shape, spectral norm 1; zeros when `w` is 0
 * @throws ShapeError when `w` is not a matrix
 * @example
 * spectralNormalize(tf.tensor2d([[3, 0], [0, 1]])); // [[1, 0], [0, 1/3]]
 */
export function spectralNormalize(w: tf.Tensor2D): tf.Tensor2D {
  requireMatrix('spectralNormalize', w);
  const normalize = tf.customGrad((input, save) => {
    const norm = oneInsteadOfZero(spectralNorm(input as tf.Tensor2D));
    (save as tf.GradSaveFunc)([norm]);
    return { value: tf.div(input as tf.Tensor2D, norm), gradFunc: (dy, saved) => tf.div(dy, saved[0]!) };
  });
  return overFloats(w, normalize) as tf.Tensor2D;
}
