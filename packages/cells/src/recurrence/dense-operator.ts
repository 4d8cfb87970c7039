import type { LinearOperator } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import { outerProducts } from './outer-products.js';
import { transposed } from './transposed.js';

/**
 * A matrix as a linear operator on rows. The latent is the matrix itself.
 *
 * @param latent W, shape [outputs, inputs]
 */
export function denseOperator(latent: tf.Tensor): LinearOperator {
  const w = latent as tf.Tensor2D;
  const forward = transposed(w);
  return {
    multiply: (rows) => tf.matMul(rows, forward),
    multiplyTransposed: (rows) => tf.matMul(rows, w),
    latentGradient: (states, deltas) => outerProducts(deltas, [states])[0]!,
  };
}
