import { type Batch, stratifiedSample, type Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';

/**
 * A representative sample of a split, each sequence [time, inputs] row-major; for data from files stratified, without repetition.
 */
export function sequencesOf(task: Task, split: 'train' | 'test', count: number): Float32Array[] {
  // Generated data: one batch.
  if (!task.sizes) return rowsOfBatch(task.batch(split, split === 'train' ? 1 : 0, count));
  return Array.from(stratifiedSample(task, split, count), (n) => rowsOfBatch(task.batch(split, n, 1))[0]!);
}

/**
 * The sequences of a tensor [batch, time, inputs].
 *
 * @param lengths number of time steps of each; default: all
 */
export function rowsOf(x: tf.Tensor3D, lengths?: Int32Array): Float32Array[] {
  const [batch, time, inputs] = x.shape;
  const values = x.dataSync() as Float32Array;
  return Array.from({ length: batch }, (_, i) => {
    const from = i * time * inputs;
    return values.slice(from, from + (lengths?.[i] ?? time) * inputs);
  });
}

function rowsOfBatch({ x, y, lengths }: Batch): Float32Array[] {
  const sequences = rowsOf(x, lengths);
  tf.dispose([x, y]);
  return sequences;
}
