import * as tf from '@tensorflow/tfjs-core';
import { isInMemory } from './host-values.js';

/**
 * Copies rows of a matrix to other places. Rows that are not copied are not read: a NaN there reaches neither values nor gradients.
 *
 * On cpu and wasm a loop over the values, because `tf.gather` and `tf.where` with a column are 10 to 100 times slower there.
 *
 * @param rows shape [count, columns]
 * @param from the row to copy for each row of the result; −1 for zeros
 * @returns shape [from.length, columns]; differentiable in rows
 */
export function movedRows(rows: tf.Tensor2D, from: Int32Array): tf.Tensor2D {
  const count = rows.shape[0];
  if (isInMemory()) return moved(rows, from, from.length);
  return tf.tidy(() => {
    const withZeros = tf.pad(rows, [
      [0, 1],
      [0, 0],
    ]) as tf.Tensor2D;
    return tf.gather(
      withZeros,
      from.map((row) => (row < 0 ? count : row)),
    );
  });
}

/** Adds row from[i] of the given rows to row i of the result; `isBack`, row i to row from[i]. Each is the gradient of the other. */
function moved(rows: tf.Tensor2D, from: Int32Array, count: number, isBack = false): tf.Tensor2D {
  const [given, columns] = rows.shape;
  const move = tf.customGrad((rows) => {
    const values = (rows as tf.Tensor).dataSync();
    const sums = new Float32Array(count * columns);
    for (let i = 0; i < from.length; i++) {
      const row = from[i]!;
      if (row < 0) continue;
      const to = columns * (isBack ? row : i);
      const at = columns * (isBack ? i : row);
      for (let j = 0; j < columns; j++) sums[to + j]! += values[at + j]!;
    }
    return {
      value: tf.tensor2d(sums, [count, columns]),
      gradFunc: (dy: tf.Tensor) => moved(dy as tf.Tensor2D, from, given, !isBack),
    };
  });
  return move(rows) as tf.Tensor2D;
}
