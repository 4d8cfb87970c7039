import type * as tf from '@tensorflow/tfjs-core';
import type { Task } from '../task.js';
import { classMeasurement } from './class-measurement.js';
import type { Measurement } from './measures.js';
import { valueMeasurement } from './value-measurement.js';

/** What is measured of a task. */
export type Measurable = Pick<
  Task,
  'answers' | 'outputs' | 'returnSequences' | 'labels' | 'outputNormalization' | 'measurement'
>;

/**
 * A measurement for a task: its own, else `classMeasurement` or `valueMeasurement`.
 *
 * @param y answers of any batch of the task
 * @returns null if the task has none of its own and its answers have another form than `Measurement.add` takes
 * @example
 * const { x, y } = task.batch('test', 0, 32);
 * const measurement = measurementOf(task, y);
 * measurement?.add(model.predict(x), y);
 */
export function measurementOf(task: Measurable, y: tf.Tensor): Measurement | null {
  if (task.measurement) return task.measurement();
  const { answers, outputs, returnSequences, labels, outputNormalization } = task;
  const rank = returnSequences ? 2 : 1;
  if (answers === 'classes') {
    if (y.rank !== rank || y.dtype !== 'int32') return null;
    return classMeasurement(labels ?? Array.from({ length: outputs }, (_, k) => String(k)));
  }
  if (y.rank !== rank + 1 || y.shape[rank] !== outputs) return null;
  const names = labels ?? Array.from({ length: outputs }, (_, o) => (outputs === 1 ? 'value' : `value ${o + 1}`));
  return valueMeasurement(names, { normalization: outputNormalization });
}
