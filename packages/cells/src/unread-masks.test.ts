import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import type { RecurrentLayer } from './recurrent-layer.js';
import { EVERY_PATH } from './testing/every-path.js';

const reading = vi.hoisted(() => ({ isCheap: true }));
vi.mock('./recurrence/host-values.js', () => ({
  isInMemory: () => reading.isCheap,
  hostValues: (tensor: tf.Tensor) => (reading.isCheap ? tensor.dataSync() : undefined),
}));

// As on a GPU; its kernels of TensorFlow.js are complete on the cpu backend.
beforeAll(() => useBackend('cpu'));
afterEach(() => {
  reading.isCheap = true;
});

function answer(layer: RecurrentLayer, x: tf.Tensor, kwargs: object): tf.Tensor[] {
  const apply = (x: tf.Tensor) => [layer.apply(x, { ...kwargs })].flat() as tf.Tensor[];
  const loss = (x: tf.Tensor) => tf.addN(apply(x).map((y) => tf.sum(tf.square(y))));
  return [...apply(x), tf.grad(loss)(x)];
}

describe('masks that are not read', () => {
  it.each(EVERY_PATH)('give the same values and gradients: $name', (path) => {
    tf.tidy(() => {
      const layer = path.layer({ returnState: true });
      const lengths = Array.from({ length: path.batch }, (_, b) => [3, 4, 1][b % 3]!);
      const mask = tf.tensor2d(lengths.map((length) => Array.from({ length: 4 }, (_, t) => Number(t < length))));
      const values = tf.randomNormal([path.batch, 4, path.features], 0, 1, 'float32', 1);
      const x = tf.where(tf.greater(tf.expandDims(mask, 2), 0), values, Number.NaN);
      const expected = answer(layer, x, { mask });
      reading.isCheap = false;
      for (const kwargs of [{ mask }, { lengths }]) {
        answer(layer, x, kwargs).forEach((tensor, i) => {
          expectClose(tensor, expected[i]!, 1e-4);
        });
      }
    });
  });
});
