import { stratifiedOrder } from './stratified-order.js';
import type { Split, Task } from './task.js';

/**
 * A deterministic stratified sample of a split: a subset without repetition that represents the split.
 *
 * @param count sample size; a smaller split is returned whole
 * @returns indices n of sequences, which are `batch(split, n, 1)` of a task with `sizes`; 0 to `count` − 1 for a task without
 * @example
 * stratifiedSample(task, 'train', 64); // 64 different sequences, with the class frequencies of the training split
 */
export function stratifiedSample(
  task: Pick<Task, 'sizes' | 'classes' | 'stratified'>,
  split: Split,
  count: number,
): Int32Array {
  const size = task.sizes?.[split] ?? count;
  // Validation and test of a stratified task are in stratified order already; training is shuffled.
  if (!task.sizes || (split !== 'train' && task.stratified))
    return Int32Array.from({ length: Math.min(size, count) }, (_, n) => n);
  return stratifiedOrder(task.classes?.(split) ?? size, split).slice(0, count);
}
