import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { gatedLoop } from './gated-loop.js';
import { accuracyOf, noisyTones, trainedNetwork } from './trained-network.js';

describe('trainedNetwork', () => {
  it('tells more than nine of ten tones that it has not heard, and leaves no tensors', {
    timeout: 240_000,
  }, async () => {
    const time = 40;
    await trainedNetwork({ units: 2, time, steps: 1, batch: 2 });
    const before = tf.memory().numTensors;
    const network = await trainedNetwork({ units: 24, time, steps: 240, batch: 64 });
    expect(tf.memory().numTensors).toBe(before);
    const { sequences, labels } = noisyTones(240, time, 21);
    const loop = gatedLoop(network);
    const logits = sequences.flatMap((sequence) => Array.from(loop(sequence)));
    expect(accuracyOf(logits, labels)).toBeGreaterThan(0.9);
    // The labels of other sequences are guessed: the answers come from the sequences.
    expect(
      accuracyOf(
        logits,
        labels.map((label) => (label + 1) % 6),
      ),
    ).toBeLessThan(0.1);
  });
});

describe('accuracyOf', () => {
  it('is the fraction of largest logits at the labels', () => {
    expect(accuracyOf([0, 1, 3, 2, 5, 4], Int32Array.of(1, 1, 0))).toBeCloseTo(2 / 3);
  });
});
