import * as tf from '@tensorflow/tfjs-core';
import { overFloats, requireSquare } from './validation.js';

/**
 * The skew-symmetric matrix of the entries strictly below the diagonal; those on and above it are not read.
 *
 *     K = tril(X, −1) − tril(X, −1)ᵀ
 *
 * It has n (n − 1)/2 free entries, the dimension of the orthogonal group; these matrices are its tangent space at I. The gradient is
 * tril(G − Gᵀ, −1).
 * Source: geotorch (Lezcano-Casado 2019), class Skew.
 *
 * @param x shape [n, n]
 * @returns shape [n, n], Kᵀ = −K
 * @throws ShapeError when `x` is not square
 * @example
 * skew(tf.tensor2d([[9, 9], [2, 9]])); // [[0, -2], [2, 0]]
 */
export function skew(x: tf.Tensor2D): tf.Tensor2D {
  requireSquare('skew', x);
  const ofEntries = tf.customGrad((input) => {
    const antisymmetric = (m: tf.Tensor2D) => tf.sub<tf.Tensor2D>(m, tf.transpose(m));
    return {
      value: antisymmetric(belowDiagonal(input as tf.Tensor2D)),
      gradFunc: (dy) => belowDiagonal(antisymmetric(dy as tf.Tensor2D)),
    };
  });
  return overFloats(x, ofEntries) as tf.Tensor2D;
}

/** Entries strictly below the diagonal, 0 elsewhere. */
function belowDiagonal(x: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const index = tf.range(0, x.shape[0]);
    const isBelow = tf.greater(tf.expandDims(index, 1), tf.expandDims(index, 0));
    return tf.mul(x, tf.cast(isBelow, 'float32'));
  });
}
