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

/** One batch of several, with padding after shorter sequences. */
function joined(batches: Batch[]): Batch {
  const lengths = Int32Array.from(batches, ({ x, lengths: [length] = Int32Array.of(x.shape[1]) }) => length!);
  const time = lengths.reduce((max, length) => Math.max(max, length), 0);
  const whole = tf.tidy(() => ({
    x: tf.concat(batches.map(({ x }) => padded(x, time, 0))),
    y: tf.concat(batches.map(({ x, y }) => (isPerStep(y, x) ? padded(y, time, noAnswer(y)) : y))),
  }));
  for (const batch of batches) tf.dispose([batch.x, batch.y]);
  return { ...whole, ...(lengths.some((length) => length !== time) && { lengths }) };
}

function isPerStep(y: tf.Tensor, x: tf.Tensor3D): boolean {
  return y.rank > 1 && y.shape[1] === x.shape[1];
}

function noAnswer({ dtype }: tf.Tensor): number {
  return dtype === 'int32' ? -1 : Number.NaN;
}

/** Appends time steps. */
function padded<T extends tf.Tensor>(tensor: T, time: number, value: number): T {
  const missing = time - tensor.shape[1]!;
  if (missing === 0) return tensor;
  return tf.pad(
    tensor,
    tensor.shape.map((_, axis): [number, number] => [0, axis === 1 ? missing : 0]),
    value,
  );
}
