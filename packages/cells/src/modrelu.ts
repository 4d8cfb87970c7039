import * as tf from '@tensorflow/tfjs-core';
import { relu } from './clamped.js';
import { ShapeError } from './errors.js';
import { withLazyGradient } from './recurrence/lazy-gradient.js';
import { asFloat } from './recurrence/read-sequences.js';

/**
 * modReLU: keeps the sign of its input and thresholds the modulus.
 *
 *     modReLU(z, b) = sgn(z) · max(|z| + b, 0)
 *
 * Where |z| + b > 0 the gradient is dy for z and sgn(z)·dy, summed over all but the last dimension, for b; elsewhere 0.
 * Source: Arjovsky, Shah and Bengio 2016 (arXiv 1511.06464), the real case.
 *
 * @param z pre-activations, shape [..., units]; NaN stays NaN
 * @param b one threshold per unit, shape [units]; a negative one opens a dead zone around 0
 * @returns same shape as `z`
 * @throws ShapeError when the last dimension of `z` is not the length of `b`
 * @throws DtypeError when `z` or `b` is not numeric
 * @example
 * modReLU(tf.tensor1d([-2, 0.5]), tf.tensor1d([-1, -1])); // [-1, 0]
 */
export function modReLU<T extends tf.Tensor>(z: T, b: tf.Tensor1D): T {
  const units = z.shape[z.rank - 1];
  if (units !== b.shape[0]) {
    throw new ShapeError(`modReLU: z has ${units} units (shape [${z.shape}]) but b has ${b.shape[0]} thresholds`);
  }
  if (z.size === 0) return ofNothing(z, b);
  return tf.tidy(() => {
    const pre = asFloat('modReLU', 'z', z);
    return tf.mul(tf.sign(pre), relu(tf.add(tf.abs(pre), asFloat('modReLU', 'b', b))));
  });
}

/** Avoids empty sums: the wasm backend of TensorFlow.js returns uninitialized memory for them. */
function ofNothing<T extends tf.Tensor>(z: T, b: tf.Tensor1D): T {
  const backward = (dy: tf.Tensor) => ({ z: () => tf.clone(dy), b: () => tf.zeros(b.shape) });
  const plain = { compute: (named: Record<string, tf.Tensor>) => tf.clone(named.z!) as T };
  return withLazyGradient<T, string>({ z, b }, () => tf.clone(z), backward as never, plain);
}
