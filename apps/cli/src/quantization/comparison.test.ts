import { useBackend } from '@qornn/backend';
import { copyTask } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare, type Predictor } from './comparison.js';

const task = copyTask({ T0: 3, symbols: 2, alphabet: 4 });

/** Knows the answer: logits that repeat the message where it is asked for, and say blank before. */
const perfect: Predictor = (x) => {
  const message = tf.argMax(tf.slice(x, [0, 0, 0], [-1, 2, -1]), -1);
  const silence = tf.zeros([x.shape[0], 5], 'int32');
  return tf.mul(tf.oneHot(tf.concat([silence, message], 1) as tf.Tensor2D, 5), 20);
};
/** Says the first symbol of the alphabet whatever it has seen. */
const blind: Predictor = (x) => tf.mul(tf.oneHot(tf.ones([x.shape[0], 7], 'int32'), 5), 20);

describe('compare', () => {
  beforeAll(() => useBackend({ backend: 'wasm' }));

  it('measures every form on the same sequences, and where two of them agree', async () => {
    const { metrics, agreement } = await compare(
      task,
      { latent: perfect, quantized: perfect, integer: blind },
      { sequences: 50, batchSize: 16 },
    );
    expect(metrics.latent?.recall).toBeCloseTo(1);
    expect(metrics.latent?.crossEntropy).toBeLessThan(1e-6);
    expect(metrics.quantized).toEqual(metrics.latent);
    // The perfect model says the first symbol exactly where the blind one is right.
    expect(agreement).toBeCloseTo(metrics.integer!.recall!);
    expect(agreement).toBeGreaterThan(0.1);
    expect(agreement).toBeLessThan(0.4);
  });

  it('weighs a last, smaller batch by its size', async () => {
    const whole = await compare(task, { integer: blind }, { sequences: 3, batchSize: 2 });
    const batches = [task.batch('test', 0, 2), task.batch('test', 1, 1)];
    const right = batches.map(({ y }) => tf.sum(tf.equal(y, 1)).dataSync()[0]!);
    for (const { x, y } of batches) tf.dispose([x, y]);
    expect(whole.metrics.integer?.recall).toBeCloseTo((right[0]! + right[1]!) / 6);
    expect(whole.agreement).toBeNull();
  });

  it('stops at a signal', async () => {
    await expect(
      compare(task, { integer: blind }, { sequences: 2, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaks nothing', async () => {
    const before = tf.memory().numTensors;
    await compare(task, { quantized: perfect, integer: blind }, { sequences: 5, batchSize: 2 });
    expect(tf.memory().numTensors).toBe(before);
  });
});
