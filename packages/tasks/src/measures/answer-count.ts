import * as tf from '@tensorflow/tfjs-core';
import type { Task } from '../task.js';

/**
 * Number of answers of a batch, which a mean over batches weights its metrics with: class indices ≥ 0, or values that are not NaN. For
 * answers of another form the number of sequences.
 *
 * @param y answers of a batch
 */
export function answerCount({ answers }: Pick<Task, 'answers'>, y: tf.Tensor): number {
  return tf.tidy(() => {
    if (answers === 'values') return sum(tf.logicalNot(tf.isNaN(y)));
    return y.dtype === 'int32' && y.rank <= 2 ? sum(tf.greaterEqual(y, 0)) : y.shape[0]!;
  });
}

function sum(flags: tf.Tensor): number {
  return tf.sum(tf.cast(flags, 'int32')).dataSync()[0]!;
}
