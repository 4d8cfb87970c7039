import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import type { Split, Task } from '../task.js';
import { randomLogits } from './random-logits.js';

/** A message on one line. */
const ONE_LINE = /^.+$/;

export function itRefusesBatches(taskOf: () => Task): void {
  it.each<[string, unknown, unknown, unknown]>([
    ['a batch of size 0', 'train', 0, 0],
    ['a batch of size -1', 'test', 0, -1],
    ['a batch of size 1.5', 'test', 0, 1.5],
    ['a batch of size NaN', 'test', 0, Number.NaN],
    ['no size', 'test', 0, undefined],
    ['the index -1', 'test', -1, 2],
    ['the index 0.5', 'train', 0.5, 2],
    ['no index', 'validation', undefined, 2],
    ['an unknown split', 'tset', 0, 2],
    ['no split', undefined, 0, 2],
  ])('throws for %s, in one line, and leaks nothing', (_, split, index, batchSize) => {
    const before = tf.memory().numTensors;
    expect(() => taskOf().batch(split as Split, index as number, batchSize as number)).toThrow(ONE_LINE);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('throws for logits of another shape', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('train', 0, 3);
      const { shape } = randomLogits(task, batch);
      const wide = tf.zeros([...shape.slice(0, -1), task.outputs + 1]);
      expect(() => task.loss(wide, batch.y)).toThrow(ONE_LINE);
    });
  });
}
