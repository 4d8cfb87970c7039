import * as tf from '@tensorflow/tfjs-core';
import { fairOrder } from './fair-order.js';
import { requireBatch } from './options.js';
import type { Batch, Split, Task } from './task.js';

/**
 * A task of finite data whose validation and test splits begin with a fair part, whatever the order of its files: what
 * `inFairOrder` promises. Tasks that promise it themselves, and those whose data a seed draws, stay as they are.
 *
 * Of others, sequence n of a split is `batch(split, n, 1)`; they are read one by one, in an order that is balanced by `kinds` where
 * the task tells them, and spread evenly over the split where it does not.
 */
export function fairTask(task: Task): Task {
  const { sizes } = task;
  if (!sizes || task.inFairOrder) return task;
  const orders = new Map<Split, Int32Array>();
  const orderOf = (split: Split): Int32Array => {
    const order = orders.get(split) ?? fairOrder(task.kinds?.(split) ?? sizes[split], split);
    orders.set(split, order);
    return order;
  };
  const changed: Pick<Task, 'batch' | 'inFairOrder' | 'kinds'> = {
    inFairOrder: true,
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
    ...(task.kinds && {
      kinds: (split: Split) => {
        const kinds = task.kinds!(split);
        return split === 'train' ? kinds : Int32Array.from(orderOf(split), (n) => kinds[n]!);
      },
    }),
  };
  // A task may be an instance of a class, whose methods and private fields know only itself.
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
