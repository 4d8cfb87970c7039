import * as tf from '@tensorflow/tfjs-core';
import { transposed } from './transposed.js';

/**
 * The inputs of all time steps as rows, with a column of ones for the bias.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @returns shape [time · batch, inputs + 1], time-major
 */
export function inputRows(x: tf.Tensor3D): tf.Tensor2D {
  const [batch, time, inputs] = x.shape;
  const withOnes = tf.pad(
    x,
    [
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    1,
  ) as tf.Tensor3D;
  return tf.reshape(tf.transpose(withOnes, [1, 0, 2]), [time * batch, inputs + 1]);
}

/** U x_t + b of all rows in one product, [rows, gates]. A null bias counts as 0. */
export function driveRows(rows: tf.Tensor2D, kernel: tf.Tensor2D, bias: tf.Tensor1D | null): tf.Tensor2D {
  const offset = tf.reshape(bias ?? tf.zeros([kernel.shape[0]]), [1, -1]);
  return tf.matMul(rows, tf.concat([transposed(kernel), offset], 0) as tf.Tensor2D);
}

/** Splits the gradient of [U, b], [gates, inputs + 1]. */
export function splitBias(gradient: tf.Tensor2D): { kernel: () => tf.Tensor2D; bias: () => tf.Tensor1D } {
  const inputs = gradient.shape[1] - 1;
  return {
    kernel: () => tf.slice(gradient, [0, 0], [-1, inputs]),
    bias: () => tf.reshape(tf.slice(gradient, [0, inputs], [-1, 1]), [-1]),
  };
}

/** The gradient of x from that of U x_t + b, [time · batch, gates]. */
export function inputGradient(deltas: tf.Tensor2D, kernel: tf.Tensor2D, batch: number): tf.Tensor3D {
  const rows = tf.matMul<tf.Tensor2D>(deltas, kernel);
  const timeMajor = tf.reshape(rows, [rows.shape[0] / batch, batch, rows.shape[1]]) as tf.Tensor3D;
  return tf.transpose(timeMajor, [1, 0, 2]);
}
