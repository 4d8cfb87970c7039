import * as tf from '@tensorflow/tfjs-core';

/**
 * Gives a function of one tensor the straight-through gradient: `dL/dw = dL/dy`, whatever `forward` does.
 *
 *     y = forward(w),   ∂y/∂w := I
 *
 * This is how a piecewise constant function (rounding, sign) is trained through. Nothing inside `forward` is recorded
 * for the gradient, so the scales it computes are constants.
 * Source: Bengio, Léonard and Courville 2013 (arXiv 1308.3432).
 *
 * @param forward maps a tensor to a new tensor of the same shape
 * @returns the same function, differentiable
 * @example
 * const roundThrough = straightThrough((w) => tf.round(w));
 * tf.grad((w) => tf.sum(roundThrough(w)))(tf.tensor1d([0.2, 0.7])); // [1, 1]
 */
export function straightThrough<T extends tf.Tensor>(forward: (w: T) => tf.Tensor): (w: T) => T {
  return (w) =>
    tf.customGrad((input) => ({
      value: forward(input as T),
      // A clone: the engine may dispose the incoming gradient while another branch still uses it.
      gradFunc: (dy) => tf.clone(dy),
    }))(w) as T;
}
