import { readFileSync } from 'node:fs';
import { expectClose, expectNoNewTensors, matrix, type StoredTensor, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { modReLU } from './modrelu.js';

beforeAll(() => useBackend('wasm'));

interface Case {
  x: StoredTensor;
  b: StoredTensor;
  dy: StoredTensor;
  y: StoredTensor;
  dx: StoredTensor;
  db: StoredTensor;
}
const cases = JSON.parse(readFileSync(new URL('../fixtures/modrelu.json', import.meta.url), 'utf8')).cases as Case[];

const entries = fc.float({ min: -4, max: 4, noNaN: true });

describe('modReLU', () => {
  it.each(cases)('agrees with the reference values and gradients (case %#)', (c) => {
    const x = matrix(c.x);
    const b = tf.tensor1d(c.b.data);
    expectClose(modReLU(x, b), c.y);
    const [dx, db] = tf.grads((x, b) => modReLU(x, b as tf.Tensor1D))([x, b], matrix(c.dy)) as [tf.Tensor, tf.Tensor];
    expectClose(dx, c.dx);
    expectClose(db, c.db);
  });

  it('is odd in z', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 6, maxLength: 6 }), fc.tuple(entries, entries, entries), (z, b) => {
        tf.tidy(() => {
          const rows = tf.tensor2d(z, [2, 3]);
          const thresholds = tf.tensor1d(b);
          expectClose(modReLU(tf.neg(rows), thresholds), tf.neg(modReLU(rows, thresholds)), 0);
        });
      }),
    );
  });

  it('names both sizes when they differ', () => {
    expect(() => modReLU(tf.ones([2, 3]), tf.ones([4]))).toThrow('z has 3 units (shape [2,3]) but b has 4 thresholds');
  });

  it('leaks no tensors', () => {
    const z = tf.ones([2, 3]);
    const b = tf.ones<tf.Rank.R1>([3]);
    expectNoNewTensors(() => modReLU(z, b).dispose());
  });
});
