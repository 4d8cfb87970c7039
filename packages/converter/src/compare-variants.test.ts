import { addingTask, copyTask, type Task } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import type { Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareVariants } from './compare-variants.js';

const task = copyTask({ T0: 3, symbols: 2, alphabet: 4 });

/** Always right: logits of blanks, then of the message. */
const perfect: Predictor = (x) => {
  const message = tf.argMax(tf.slice(x, [0, 0, 0], [-1, 2, -1]), -1);
  const silence = tf.zeros([x.shape[0], 5], 'int32');
  return tf.mul(tf.oneHot(tf.concat([silence, message], 1) as tf.Tensor2D, 5), 20);
};
/** Ignores its input: always predicts the first symbol of the alphabet. */
const blind: Predictor = (x) => tf.mul(tf.oneHot(tf.ones([x.shape[0], 7], 'int32'), 5), 20);

describe('compareVariants', () => {
  beforeAll(() => useBackend());

  it('evaluates all variants on the same sequences, and how often two agree', async () => {
    const { metrics, measures, agreement } = await compareVariants(
      task,
      { latent: perfect, quantized: perfect, integer: blind },
      { sequences: 50, batchSize: 16 },
    );
    expect(metrics.latent?.recall).toBeCloseTo(1);
    expect(metrics.quantized).toEqual(metrics.latent);
    expect(measures.latent).toMatchObject({ kind: 'classes', answers: 100, accuracy: 1 });
    expect(measures.integer).toMatchObject({ kind: 'classes', answers: 100 });
    // The perfect model predicts the first symbol exactly where the blind one is right.
    expect(agreement).toBeCloseTo(metrics.integer!.recall!);
    expect(agreement).toBeGreaterThan(0.1);
    expect(agreement).toBeLessThan(0.4);
  });

  it('leaves out answers of −1', async () => {
    const padded: Task = {
      ...task,
      batch: (split, index, batchSize) => {
        const { x } = task.batch(split, index, batchSize);
        const y = Array.from({ length: batchSize * 7 }, (_, k) => (k % 7 < 1 + (k % 2) ? 1 : -1));
        return { x, y: tf.tensor2d(y, [batchSize, 7], 'int32') };
      },
      metrics: () => ({}),
    };
    const { agreement, measures } = await compareVariants(
      padded,
      { quantized: blind, integer: blind },
      { sequences: 10, batchSize: 3 },
    );
    expect(agreement).toBe(1);
    expect(measures.integer).toMatchObject({ accuracy: 1 });
  });

  it('has no agreement if a variant is missing or the answers are numbers', async () => {
    expect((await compareVariants(task, { integer: blind }, { sequences: 3 })).agreement).toBeNull();
    const numbers: Predictor = (x) => tf.zeros([x.shape[0], 1]);
    const both = { quantized: numbers, integer: numbers };
    expect((await compareVariants(addingTask({ T: 4 }), both, { sequences: 3 })).agreement).toBeNull();
  });

  it('leaks nothing', async () => {
    const before = tf.memory().numTensors;
    await compareVariants(task, { quantized: perfect, integer: blind }, { sequences: 5, batchSize: 2 });
    expect(tf.memory().numTensors).toBe(before);
  });
});
