import { constant } from '@qornn/orthogonal-params';
import { clamp, hasWasmKernels } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';

/**
 * min(max(z, low), high) that propagates NaN on every backend, so that divergence stays visible. The wasm kernels of TensorFlow.js return
 * a bound for NaN.
 *
 * Gradient: dy strictly between the bounds, 0 at and beyond them, NaN where z is NaN.
 *
 * @returns same shape as `z`
 */
export function clamped<T extends tf.Tensor>(z: T, low: number, high: number): T {
  return tf.customGrad((input, save) => {
    const value = between(input as T, low, high);
    (save as tf.GradSaveFunc)([value]);
    return {
      value,
      gradFunc: (dy, [y]) =>
        tf.mul(
          dy,
          constant(() => slope(y!, low, high)),
        ),
    };
  })(z) as T;
}

/** max(z, 0) that propagates NaN: see {@link clamped}. */
export function relu<T extends tf.Tensor>(z: T): T {
  return clamped(z, 0, Number.POSITIVE_INFINITY);
}

function between<T extends tf.Tensor>(z: T, low: number, high: number): T {
  if (hasWasmKernels()) return clamp(z, low, high);
  // Our kernels do not run on the multi-threaded wasm backend. tf.minimum and tf.maximum propagate NaN of their first operand.
  if (tf.getBackend() === 'wasm') return tf.minimum(tf.maximum(z, low), high);
  return high === Number.POSITIVE_INFINITY && low === 0 ? tf.relu(z) : tf.clipByValue(z, low, high);
}

/** The derivative where the value is y. */
function slope(y: tf.Tensor, low: number, high: number): tf.Tensor {
  if (high === Number.POSITIVE_INFINITY && low === 0) return tf.step(y);
  const inside = tf.logicalAnd(tf.greater(y, low), tf.less(y, high));
  return tf.where(tf.isNaN(y), y, tf.cast(inside, 'float32'));
}
