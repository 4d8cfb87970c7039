import { fairOrder } from './fair-order.js';
import type { Split, Task } from './task.js';

/**
 * Which sequences of a split stand for it, where not all are read: a fair part, each at most once, the same at every call.
 *
 * @param count how many are wanted; of a split that has fewer, all of them
 * @returns numbers n of sequences, which are `batch(split, n, 1)` of a task with `sizes`; of one without, 0 to `count` − 1
 * @example
 * fairSample(task, 'train', 64); // 64 different sequences, with as much of each class as there is in training
 */
export function fairSample(
  task: Pick<Task, 'sizes' | 'kinds' | 'inFairOrder'>,
  split: Split,
  count: number,
): Int32Array {
  const size = task.sizes?.[split] ?? count;
  // A split that is in fair order needs no choice; training is not.
  if (!task.sizes || (split !== 'train' && task.inFairOrder))
    return Int32Array.from({ length: Math.min(size, count) }, (_, n) => n);
  return fairOrder(task.kinds?.(split) ?? size, split).slice(0, count);
}
