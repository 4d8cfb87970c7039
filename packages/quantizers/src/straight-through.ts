import * as tf from '@tensorflow/tfjs-core';

/**
 * Gives a function of one tensor the straight-through gradient: `dL/dw = dL/dy`, whatever `forward` does.
 *
 *     y = forward(w),   ∂y/∂w := I
 *
 * This makes piecewise constant functions (rounding, sign) trainable. Nothing inside `forward` is recorded on the tape, so scales
 * computed there are constants for the gradient.
 * Source: Bengio, Léonard and Courville 2013 (arXiv 1308.3432).
 *
 * @param forward maps a tensor to a new tensor of the same shape
 * @returns the same function with the identity as gradient
 * @example
 * const roundThrough = straightThrough((w) => tf.round(w));
 * tf.grad((w) => tf.sum(roundThrough(w)))(tf.tensor1d([0.2, 0.7])); // [1, 1]
 */
export function straightThrough<T extends tf.Tensor>(forward: (w: T) => tf.Tensor): (w: T) => T {
  return (w) =>
    tf.customGrad((input) => ({
      value: forward(input as T),
      // A clone, because the engine may dispose the incoming gradient while another branch still uses it.
      gradFunc: (dy) => tf.clone(dy),
    }))(w) as T;
}
