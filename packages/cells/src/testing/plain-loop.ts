import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from '../recurrence/check-shapes.js';

/** All states of a linear recurrence, step by step with autodiff. */
export function plainLoop({ w, u, b }: AffineRecurrence, x: tf.Tensor3D): tf.Tensor3D {
  const [batch, time, inputs] = x.shape;
  const states: tf.Tensor2D[] = [];
  for (let t = 0; t < time; t++) {
    const xt = tf.reshape(tf.slice(x, [0, t, 0], [-1, 1, -1]), [batch, inputs]) as tf.Tensor2D;
    const drive = tf.add(tf.matMul(xt, u, false, true), b) as tf.Tensor2D;
    const previous: tf.Tensor2D = t === 0 ? tf.zeros([batch, w.shape[0]]) : states[t - 1]!;
    states.push(tf.add(tf.matMul(previous, w, false, true), drive));
  }
  return tf.concat(
    states.map((h) => tf.expandDims(h, 1) as tf.Tensor3D),
    1,
  );
}
