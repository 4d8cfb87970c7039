import * as tf from '@tensorflow/tfjs-core';
import { movedRows } from './moved-rows.js';

/**
 * The states of padded sequences, from a scan that ignored the lengths: the padding comes last, so it changes no state before it.
 *
 * @param states shape [batch, time, units]
 * @returns `last`: the states after the last valid step, [batch, units]; `all`: those of all steps, the last valid one repeated in the
 *   padding, [batch, time, units]; zeros for a sequence of length 0
 */
export function statesOfPadded(
  states: tf.Tensor3D,
  lengths: Int32Array,
): { last: () => tf.Tensor2D; all: () => tf.Tensor3D } {
  const [batch, time, units] = states.shape;
  const rows = tf.reshape(states, [batch * time, units]) as tf.Tensor2D;
  const rowOf = (b: number, t: number) => (lengths[b] === 0 ? -1 : b * time + Math.min(t, lengths[b]! - 1));
  return {
    last: () =>
      movedRows(
        rows,
        lengths.map((_, b) => rowOf(b, time)),
      ),
    all: () => {
      const from = new Int32Array(batch * time).map((_, row) => rowOf(Math.floor(row / time), row % time));
      return tf.reshape(movedRows(rows, from), states.shape);
    },
  };
}
