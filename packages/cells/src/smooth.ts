import { isDifferentiatedAgain } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/**
 * tanh and the logistic function with derivatives of any order. Those of tfjs 4.22 tell their first derivative from a copy of their value
 * that the engine cannot follow, so that the second one lacks a part, in silence.
 */
export const tanh = smooth(tf.tanh, (y) => tf.sub(1, tf.square(y)));
export const sigmoid = smooth(tf.sigmoid, (y) => tf.mul(y, tf.sub(1, y)));

/** @param slope the derivative where the value is y */
function smooth(f: (z: tf.Tensor) => tf.Tensor, slope: (y: tf.Tensor) => tf.Tensor): <T extends tf.Tensor>(z: T) => T {
  const again = <T extends tf.Tensor>(z: T): T => {
    if (!isDifferentiatedAgain()) return f(z) as T;
    return tf.customGrad((input, save) => {
      (save as tf.GradSaveFunc)([input as tf.Tensor]);
      return { value: f(input as tf.Tensor), gradFunc: (dy, [x]) => tf.mul(dy, slope(again(x!))) };
    })(z) as T;
  };
  return again;
}
