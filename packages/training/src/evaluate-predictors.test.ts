import { addingTask, copyTask, type Measures, type Task } from '@qornn/tasks';
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

  it('weights batches by their answers, so that results do not depend on batches', async () => {
    // Sequences with 1, 2, 3, … answers, others −1 and padding.
    const ragged: Task = {
      ...task,
      batch(_, index, batchSize) {
        const y = Int32Array.from({ length: batchSize * 7 }, (_, k) => {
          const answer = index * batchSize * 7 + k;
          return k % 7 <= Math.floor(answer / 7) % 7 ? Math.floor(answer / 3) % 2 : -1;
        });
        return { x: tf.zeros([batchSize, 7, 6]), y: tf.tensor2d(y, [batchSize, 7], 'int32') };
      },
      metrics: (logits, y) => {
        const right = tf.tidy(() => tf.sum(tf.cast(tf.equal(tf.argMax(logits, -1), y), 'float32')).dataSync()[0]!);
        return { crossEntropy: 0, recall: right / tf.tidy(() => tf.sum(tf.greaterEqual(y, 0)).dataSync()[0]!) };
      },
    };
    const at = (batchSize: number) => evaluatePredictors(ragged, { blind }, { sequences: 12, batchSize });
    const [one, four, five] = [await at(1), await at(4), await at(5)];
    expect(four.blind.recall).toBeGreaterThan(0.2);
    expect(four.blind.recall).toBeLessThan(0.8);
    expect(one.blind.recall).toBeCloseTo(four.blind.recall!, 12);
    expect(five.blind.recall).toBeCloseTo(four.blind.recall!, 12);
  });

  it('measures each predictor, and replaces metrics of the whole evaluation', async () => {
    const seen: Record<string, Measures | null>[] = [];
    const whole: Task = {
      ...task,
      wholeMetrics: (measures) => ({ recall: measures.kind === 'classes' ? measures.answers : 0 }),
    };
    const metrics = await evaluatePredictors(
      whole,
      { perfect, blind },
      { sequences: 10, batchSize: 4, onMeasures: (measures) => seen.push(measures) },
    );
    expect(seen).toMatchObject([{ perfect: { kind: 'classes', answers: 20, accuracy: 1 }, blind: { answers: 20 } }]);
    expect(metrics.blind).toEqual({ crossEntropy: expect.any(Number), recall: 20 });
  });

  it('compares with naive forecasts of the sequences that are evaluated', async () => {
    const adding = addingTask({ T: 4 });
    const forecast: Task = {
      ...adding,
      batch: (split, index, batchSize) => ({
        ...adding.batch(split, index, batchSize),
        naive: () => ({ last: new Float32Array(batchSize).fill(1) }),
      }),
    };
    let found: Measures | null = null;
    const own: Predictor = (x) => tf.ones([x.shape[0], 1]);
    await evaluatePredictors(
      forecast,
      { own },
      {
        sequences: 5,
        batchSize: 4,
        onMeasures: (measures) => {
          found = measures.own;
        },
      },
    );
    expect(found).toMatchObject({ outputs: [{ answers: 5, naive: { last: { answers: 5, skill: 0 } } }] });
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
