import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { binaryQuantizer } from './binary-quantizer.js';

beforeAll(() => useBackend('cpu'));

describe('binaryQuantizer', () => {
  it('minimizes the squared error over all matrices with entries ±a', () => {
    const entries = fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(entries, (w) => {
        const error = (q: ArrayLike<number>) => w.reduce((sum, value, i) => sum + (value - q[i]!) ** 2, 0);
        const reached = error(binaryQuantizer().apply(tf.tensor1d(w)).dataSync());
        for (let signs = 0; signs < 2 ** w.length; signs++) {
          const b = w.map((_, i) => ((signs >> i) & 1 ? 1 : -1));
          const alpha = w.reduce((sum, value, i) => sum + value * b[i]!, 0) / w.length;
          expect(reached).toBeLessThanOrEqual(
            error(b.map((sign) => alpha * sign)) + 1e-5 + (w.every((v) => v === 0) ? w.length : 0),
          );
        }
      }),
    );
  });

  it('maps 0 and −0 to the positive value', () => {
    expect([...binaryQuantizer().encode(tf.tensor1d([0, -0, 3, -3])).codes]).toEqual([1, 1, 1, -1]);
  });

  it('has gradient 0 beyond ±1 and the unscaled identity inside', () => {
    const w = tf.tensor1d([-1.5, -1, -0.2, 0, 1, 1.01]);
    const dy = tf.tensor1d([1, 2, 3, 4, 5, 6]);
    expect([
      ...tf
        .grad((x) => binaryQuantizer().apply(x))(w, dy)
        .dataSync(),
    ]).toEqual([0, 2, 3, 4, 5, 0]);
  });

  it('has step 1 for an all-zero weight', () => {
    const { scale } = binaryQuantizer({ granularity: 'row' }).encode(tf.tensor2d([0, 0, -2, 4], [2, 2]));
    expect([...scale]).toEqual([1, 3]);
  });
});
