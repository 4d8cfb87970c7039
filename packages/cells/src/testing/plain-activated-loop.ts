import * as tf from '@tensorflow/tfjs-core';
import { modReLU } from '../modrelu.js';
import type { Activation } from '../recurrence/activated-scan.js';

/** The differentiable inputs of {@link plainActivatedLoop}. */
export interface PlainRecurrence {
  w: tf.Tensor2D;
  u: tf.Tensor2D;
  b: tf.Tensor1D;
  threshold: tf.Tensor1D;
  h0: tf.Tensor2D;
}

/** All states of h_t = σ(W h_{t−1} + U x_t + b), step by step with autodiff. */
export function plainActivatedLoop(
  activation: Activation,
  { w, u, b, threshold, h0 }: PlainRecurrence,
  x: tf.Tensor3D,
  mask: tf.Tensor2D | null,
): tf.Tensor3D {
  const [batch, time, inputs] = x.shape;
  const sigma = {
    linear: (z: tf.Tensor2D) => z,
    relu: (z: tf.Tensor2D) => tf.relu(z),
    tanh: (z: tf.Tensor2D) => tf.tanh(z),
    modrelu: (z: tf.Tensor2D) => modReLU(z, threshold),
  }[activation];
  let h = h0;
  const states: tf.Tensor3D[] = [];
  for (let t = 0; t < time; t++) {
    const xt = tf.reshape(tf.slice(x, [0, t, 0], [-1, 1, -1]), [batch, inputs]) as tf.Tensor2D;
    const z = tf.add<tf.Tensor2D>(tf.matMul(h, w, false, true), tf.add(tf.matMul(xt, u, false, true), b));
    const next = sigma(z);
    if (mask) {
      const m = tf.slice(mask, [0, t], [-1, 1]);
      h = tf.add(tf.mul(next, m), tf.mul(h, tf.sub(1, m)));
    } else {
      h = next;
    }
    states.push(tf.expandDims(h, 1) as tf.Tensor3D);
  }
  return tf.concat(states, 1);
}
