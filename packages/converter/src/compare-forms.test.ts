import { addingTask, copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import type { Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareForms } from './compare-forms.js';

const task = copyTask({ T0: 3, symbols: 2, alphabet: 4 });

/** Knows the answer: logits that repeat the message where it is asked for, and say blank before. */
const perfect: Predictor = (x) => {
  const message = tf.argMax(tf.slice(x, [0, 0, 0], [-1, 2, -1]), -1);
  const silence = tf.zeros([x.shape[0], 5], 'int32');
  return tf.mul(tf.oneHot(tf.concat([silence, message], 1) as tf.Tensor2D, 5), 20);
};
/** Says the first symbol of the alphabet whatever it has seen. */
const blind: Predictor = (x) => tf.mul(tf.oneHot(tf.ones([x.shape[0], 7], 'int32'), 5), 20);

describe('compareForms', () => {
  beforeAll(() => useBackend('wasm'));

  it('measures every form on the same sequences, and where two of them agree', async () => {
    const { metrics, agreement } = await compareForms(
      task,
      { latent: perfect, quantized: perfect, integer: blind },
      { sequences: 50, batchSize: 16 },
    );
    expect(metrics.latent?.recall).toBeCloseTo(1);
    expect(metrics.quantized).toEqual(metrics.latent);
    // The perfect model says the first symbol exactly where the blind one is right.
    expect(agreement).toBeCloseTo(metrics.integer!.recall!);
    expect(agreement).toBeGreaterThan(0.1);
    expect(agreement).toBeLessThan(0.4);
  });

  it('knows no agreement where a form is missing, or the answers are numbers', async () => {
    expect((await compareForms(task, { integer: blind }, { sequences: 3 })).agreement).toBeNull();
    const numbers: Predictor = (x) => tf.zeros([x.shape[0], 1]);
    const both = { quantized: numbers, integer: numbers };
    expect((await compareForms(addingTask({ T: 4 }), both, { sequences: 3 })).agreement).toBeNull();
  });

  it('leaks nothing', async () => {
    const before = tf.memory().numTensors;
    await compareForms(task, { quantized: perfect, integer: blind }, { sequences: 5, batchSize: 2 });
    expect(tf.memory().numTensors).toBe(before);
  });
});
