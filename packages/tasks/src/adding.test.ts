import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addingTask } from './adding.js';
import { getTask } from './registry.js';

beforeAll(() => useBackend('cpu'));

describe('addingTask', () => {
  it.each([2, 7, 200])('marks one number in each half of %i and asks for their sum', (T) => {
    const { x, y } = addingTask({ T, seed: 3 }).batch('train', 0, 16);
    expect(x.shape).toEqual([16, T, 2]);
    const sums = y.dataSync();
    (x.arraySync() as [number, number][][]).forEach((sequence, i) => {
      const marked = sequence.flatMap(([, mark], t) => (mark === 1 ? [t] : []));
      expect(marked).toHaveLength(2);
      expect(marked[0]).toBeLessThan(Math.floor(T / 2));
      expect(marked[1]).toBeGreaterThanOrEqual(Math.floor(T / 2));
      expect(sequence.every(([value, mark]) => value >= 0 && value <= 1 && (mark === 0 || mark === 1))).toBe(true);
      expect(sums[i]).toBeCloseTo(sequence[marked[0]!]![0] + sequence[marked[1]!]![0], 6);
    });
  });

  it('is a pure function of seed, split and index', () => {
    const sums = (seed: number, split: 'train' | 'test', index: number) =>
      Array.from(addingTask({ T: 9, seed }).batch(split, index, 4).y.dataSync());
    expect(sums(1, 'train', 5)).toEqual(sums(1, 'train', 5));
    expect(sums(1, 'train', 5)).not.toEqual(sums(1, 'train', 6));
    expect(sums(1, 'train', 5)).not.toEqual(sums(1, 'test', 5));
    expect(sums(1, 'train', 5)).not.toEqual(sums(2, 'train', 5));
  });

  it('has the stated baseline: the constant prediction 1 has the loss 1/6', () => {
    const task = addingTask({ T: 2 });
    const { y } = task.batch('test', 0, 20_000);
    const { meanSquaredError } = task.metrics(tf.ones([20_000, 1]), y);
    // four standard errors of the mean of (v + v' − 1)², whose variance is 7/180
    expect(Math.abs(meanSquaredError! - task.baselineLoss)).toBeLessThan(4 * Math.sqrt(7 / 180 / 20_000));
    expect(task.metrics(y, y)).toEqual({ meanSquaredError: 0 });
  });

  it('leaks nothing', () => {
    const task = addingTask({ T: 5 });
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 0, 3);
      task.loss(y, y).dispose();
      task.metrics(y, y);
      tf.dispose([x, y]);
    });
  });

  it.each([
    [{}, 'adding: T is undefined; it must be an integer ≥ 2'],
    [{ T: 1 }, 'adding: T is 1; it must be an integer ≥ 2'],
    [{ T: 9, seed: 0.5 }, 'adding: seed is 0.5; it must be an integer'],
    [{ T: 9, T0: 3 }, "adding: unknown option 'T0'; allowed are T, seed"],
  ])('rejects %j', (options, message) => {
    expect(() => getTask('adding', options)).toThrow(message);
  });

  it('names the expected shape', () => {
    const task = addingTask({ T: 5 });
    expect(() => task.loss(tf.zeros([2, 2]), tf.zeros([2, 1]))).toThrow(
      'adding: logits have shape [2,2], but must be [2,1]',
    );
  });
});
