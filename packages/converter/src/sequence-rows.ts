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
 * The sequences of a batch.
 *
 * @param values [batch, time, inputs] row-major
 * @param lengths number of time steps of each; default: all
 */
export function sequencesIn(
  values: Float32Array,
  [batch, time, inputs]: readonly [number, number, number],
  lengths?: Int32Array,
): Float32Array[] {
  return Array.from({ length: batch }, (_, i) => {
    const from = i * time * inputs;
    return values.slice(from, from + (lengths?.[i] ?? time) * inputs);
  });
}

function rowsOfBatch({ x, y, lengths }: Batch): Float32Array[] {
  const sequences = sequencesIn(x.dataSync() as Float32Array, x.shape, lengths);
  tf.dispose([x, y]);
  return sequences;
}
