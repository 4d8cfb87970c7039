import * as tf from '@tensorflow/tfjs-core';
import { requireBatch } from './options.js';
import { stratifiedOrder } from './stratified-order.js';
import type { Batch, Split, Task } from './task.js';

/**
 * Reorders the validation and test splits of a task with `sizes`, so that every prefix is representative for any order of the files:
 * the guarantee of `stratified`. Tasks that declare it themselves, and those that generate data from a seed, are returned unchanged.
 *
 * Sequence n of a split is `batch(split, n, 1)`; sequences are read one by one, stratified by `classes` if
 * the task has it, and otherwise spread evenly over the split.
 */
export function stratifiedTask(task: Task): Task {
  const { sizes } = task;
  if (!sizes || task.stratified) return task;
  const orders = new Map<Split, Int32Array>();
  const orderOf = (split: Split): Int32Array => {
    const order = orders.get(split) ?? stratifiedOrder(task.classes?.(split) ?? sizes[split], split);
    orders.set(split, order);
    return order;
  };
  const changed: Pick<Task, 'batch' | 'stratified' | 'classes'> = {
    stratified: true,
    batch(split, index, batchSize) {
      requireBatch(task.name, [split, index, batchSize], task);
      if (split === 'train') return task.batch(split, index, batchSize);
      const order = orderOf(split);
      return joined(
        Array.from({ length: batchSize }, (_, i) =>
          task.batch(split, order[(index * batchSize + i) % order.length]!, 1),
        ),
      );
    },
    ...(task.classes && {
      classes: (split: Split) => {
        const classes = task.classes!(split);
        return split === 'train' ? classes : Int32Array.from(orderOf(split), (n) => classes[n]!);
      },
    }),
  };
  // A proxy, because a task may be a class instance, whose methods and private fields need the original `this`.
  return new Proxy(task, {
    get(target, key) {
      if (Object.hasOwn(changed, key)) return changed[key as keyof typeof changed];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    has: (target, key) => key in changed || key in target,
  });
}

function joined(batches: Batch[]): Batch {
  const x = tf.concat(batches.map((batch) => batch.x));
  const y = tf.concat(batches.map((batch) => batch.y));
  for (const batch of batches) tf.dispose([batch.x, batch.y]);
  return { x, y };
}
