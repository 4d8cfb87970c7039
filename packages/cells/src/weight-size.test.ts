import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fastGRNN, fastRNN, orthogonalRNN, quantizedGRU, quantizedLSTM } from './index.js';

beforeAll(() => useBackend('cpu'));

describe('weights larger than memory', () => {
  it.each([
    ['orthogonalRNN', orthogonalRNN],
    ['fastRNN', fastRNN],
    ['fastGRNN', fastGRNN],
    ['quantizedLSTM', quantizedLSTM],
    ['quantizedGRU', quantizedGRU],
  ])('throw in %s before allocation', (_, make) => {
    for (const units of [100_000, 2 ** 40]) {
      const before = tf.memory().numTensors;
      expect(() => make({ units }).build([null, 2, 1])).toThrow(/4 GiB/);
      expect(tf.memory().numTensors - before).toBeLessThan(3);
    }
  });
});
