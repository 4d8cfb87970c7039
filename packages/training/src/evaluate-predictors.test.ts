import { copyTask, type Task } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluatePredictors, type Predictor } from './evaluate-predictors.js';

const task = copyTask({ T0: 3, symbols: 2, alphabet: 4 });

/** A perfect predictor of the copy task. */
const perfect: Predictor = (x) => {
  const message = tf.argMax(tf.slice(x, [0, 0, 0], [-1, 2, -1]), -1);
  const silence = tf.zeros([x.shape[0], 5], 'int32');
  return tf.mul(tf.oneHot(tf.concat([silence, message], 1) as tf.Tensor2D, 5), 20);
};
/** Always predicts the first symbol of the alphabet. */
const blind: Predictor = (x) => tf.mul(tf.oneHot(tf.ones([x.shape[0], 7], 'int32'), 5), 20);

describe('evaluatePredictors', () => {
  beforeAll(() => useBackend('wasm'));

  it('evaluates all predictors on the same sequences', async () => {
    const seen: number[] = [];
    const metrics = await evaluatePredictors(
      task,
      { perfect, blind },
      {
        sequences: 50,
        batchSize: 16,
        onBatch: (logits, y, fraction) => {
          expect(Object.values(logits).map(({ shape }) => shape[0])).toEqual([y.shape[0], y.shape[0]]);
          seen.push(fraction);
        },
      },
    );
    expect(metrics.perfect.recall).toBeCloseTo(1);
    expect(metrics.perfect.crossEntropy).toBeLessThan(1e-6);
    expect(metrics.blind.recall).toBeGreaterThan(0.1);
    expect(metrics.blind.recall).toBeLessThan(0.4);
    expect(seen).toEqual([16 / 50, 16 / 50, 16 / 50, 2 / 50]);
  });

  it('weights a smaller last batch by its size', async () => {
    const { blind: metrics } = await evaluatePredictors(task, { blind }, { sequences: 3, batchSize: 2 });
    const batches = [task.batch('test', 0, 2), task.batch('test', 1, 1)];
    const right = batches.map(({ y }) => tf.sum(tf.equal(y, 1)).dataSync()[0]!);
    for (const { x, y } of batches) tf.dispose([x, y]);
    expect(metrics.recall).toBeCloseTo((right[0]! + right[1]!) / 6);
  });

  it('evaluates each sequence of a small split once', async () => {
    const sizes = { train: 9, validation: 9, test: 5 };
    const seen: number[] = [];
    const few: Task = { ...task, sizes };
    await evaluatePredictors(
      few,
      { blind },
      { sequences: 100, batchSize: 4, onBatch: (_, y) => seen.push(y.shape[0]!) },
    );
    expect(seen).toEqual([4, 1]);
  });

  it('can be aborted', async () => {
    const controller = new AbortController();
    const stopped = evaluatePredictors(
      task,
      { blind },
      { sequences: 100, batchSize: 1, signal: controller.signal, onBatch: () => controller.abort() },
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaks no tensors', async () => {
    const before = tf.memory().numTensors;
    await evaluatePredictors(task, { perfect, blind }, { sequences: 5, batchSize: 2 });
    expect(tf.memory().numTensors).toBe(before);
  });
});
