import { isDifferentiatedAgain } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/**
 * tanh and sigmoid with derivatives of any order. The gradients of TensorFlow.js 4.22 read a copy of the value that is not on the tape,
 * so second derivatives are silently wrong.
 */
export const tanh = smooth(tf.tanh, (y) => tf.sub(1, tf.square(y)));
export const sigmoid = smooth(tf.sigmoid, (y) => tf.mul(y, tf.sub(1, y)));

/** @param slope the derivative as a function of the value y */
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
