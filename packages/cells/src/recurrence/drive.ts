import * as tf from '@tensorflow/tfjs-core';
import { withLazyGradient } from './lazy-gradient.js';
import { outerProducts } from './outer-products.js';
import { transposed } from './transposed.js';

/**
 * What the inputs of all time steps contribute, U x_t + b, as one product.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @param kernel U, shape [gates, inputs]
 * @param bias b, shape [gates]; null for none
 * @returns shape [time · batch, gates], the rows of a time step together; differentiable in x, kernel and bias
 */
export function drive(x: tf.Tensor3D, kernel: tf.Tensor2D, bias: tf.Tensor1D | null): tf.Tensor2D {
  const [batch, time, inputs] = x.shape;
  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const rows = tf.reshape(tf.transpose(x, [1, 0, 2]), [time * batch, inputs]) as tf.Tensor2D;
    save([rows, kernel]);
    const driven = tf.matMul<tf.Tensor2D>(rows, transposed(kernel));
    return bias ? tf.add<tf.Tensor2D>(driven, bias) : driven;
  };
  const backward = (dy: tf.Tensor, [rows, kernel]: tf.Tensor[]) => ({
    x: () =>
      tf.transpose(tf.reshape(tf.matMul(dy as tf.Tensor2D, kernel as tf.Tensor2D), [time, batch, inputs]), [1, 0, 2]),
    kernel: () => outerProducts(dy as tf.Tensor2D, rows as tf.Tensor2D),
    bias: () => tf.sum(dy, 0),
  });
  return tf.tidy(() => withLazyGradient<tf.Tensor2D, string>({ x, kernel, ...(bias && { bias }) }, forward, backward));
}
