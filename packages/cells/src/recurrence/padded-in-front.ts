import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { movedRows } from './moved-rows.js';

/**
 * A linear recurrence of sequences that are padded at the end, with the padding in front instead. There it changes nothing: the inputs are
 * zeros, and so is the bias, which becomes one more input; the state stays 0 until a sequence begins. Then the last state is that of the
 * last valid step of every sequence, and the fast paths for the last state apply.
 *
 * @param recurrence W [units, units], U [units, inputs], b [units]
 * @param x sequences, shape [batch, time, inputs]
 * @param lengths valid steps of each sequence, [batch]
 * @returns U with b as its last column, a bias of zeros, and sequences of shape [batch, longest length, inputs + 1]
 */
export function paddedInFront(
  { w, u, b }: AffineRecurrence,
  x: tf.Tensor3D,
  lengths: Int32Array,
): { recurrence: AffineRecurrence; x: tf.Tensor3D } {
  const [batch, time, inputs] = x.shape;
  const longest = lengths.reduce((a, length) => Math.max(a, length), 0);
  const from = new Int32Array(batch * longest).fill(-1);
  lengths.forEach((length, b) => {
    for (let t = 0; t < length; t++) from[(b + 1) * longest - length + t] = b * time + t;
  });
  const withOnes = tf.pad(
    x,
    [
      [0, 0],
      [0, 0],
      [0, 1],
    ],
    1,
  );
  const rows = movedRows(tf.reshape(withOnes, [batch * time, inputs + 1]) as tf.Tensor2D, from);
  const withBias = tf.concat([u, tf.expandDims(b, 1)], 1) as tf.Tensor2D;
  return {
    recurrence: { w, u: withBias, b: tf.zerosLike(b) },
    x: tf.reshape(rows, [batch, longest, inputs + 1]),
  };
}
