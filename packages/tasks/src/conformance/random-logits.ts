import * as tf from '@tensorflow/tfjs-core';
import type { Batch, Task } from '../task.js';

/** Random logits for a batch, always the same. */
export function randomLogits({ returnSequences, outputs }: Task, { x }: Batch): tf.Tensor {
  const [count, time] = x.shape;
  return tf.randomNormal(returnSequences ? [count, time, outputs] : [count, outputs], 0, 1, 'float32', 9);
}
