import { testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { matrices, normalNumbers } from './testing/matrices.js';
import { uniformQuantizer } from './uniform-quantizer.js';

const squaredError = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + (value - b[i]!) ** 2, 0);

/** TensorFlow computes with 0 in the place of numbers below the smallest normal one. */
const flushed = (value: number) => (Math.abs(value) < 2 ** -126 ? 0 : value);

describe.each(testedBackends)('scales of uniformQuantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it('percentile: the smallest magnitude that at least the given fraction of nonzero entries do not exceed', () => {
    const shares = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(matrices, shares, ({ values: drawn, shape }, percentile) => {
        const values = backend === 'tensorflow' ? drawn.map(flushed) : drawn;
        const quantizer = uniformQuantizer({ bits: 1, scale: 'percentile', percentile });
        const alpha = quantizer.encode(tf.tensor2d(values, shape)).scale[0]!;
        const magnitudes = values.map(Math.abs).filter((value) => value > 0);
        fc.pre(magnitudes.length > 0);
        const within = (range: number) => magnitudes.filter((value) => value <= range).length;
        expect(magnitudes).toContain(alpha);
        expect(within(alpha)).toBeGreaterThanOrEqual(percentile * magnitudes.length * (1 - 1e-6));
        const below = Math.max(-1, ...magnitudes.filter((value) => value < alpha));
        expect(within(below)).toBeLessThan(percentile * magnitudes.length * (1 + 1e-6));
      }),
    );
  });

  it('percentile: one outlier in a thousand entries costs no resolution by default', () => {
    const values = normalNumbers(2000, 1).map((value) => value * 0.1);
    values[7] = -50;
    const w = tf.tensor1d(values);
    const { codes, scale } = uniformQuantizer({ bits: 4, scale: 'percentile' }).encode(w);
    expect(scale[0]! * 8).toBeLessThan(0.5);
    expect(codes[7]).toBe(-8);
  });

  it('mse: no multiple of 1/32 of the largest magnitude is better', () => {
    for (const bits of [1, 2, 4, 8]) {
      const values = normalNumbers(500, bits);
      const w = tf.tensor1d(values);
      const reached = squaredError(uniformQuantizer({ bits, scale: 'mse' }).apply(w).dataSync(), values);
      const most = Math.max(...values.map(Math.abs));
      const largestCode = bits === 1 ? 1 : 2 ** (bits - 1) - 1;
      for (let i = 1; i <= 32; i++) {
        const step = (i / 32) * (most / 2 ** (bits - 1));
        const q = values.map((v) => step * Math.max(-(2 ** (bits - 1)), Math.min(largestCode, Math.round(v / step))));
        expect(reached).toBeLessThanOrEqual(squaredError(q, values) * (1 + 1e-5));
      }
    }
  });

  it('mse per row: treats each row independently', () => {
    const w = tf.tensor2d(normalNumbers(300, 9), [3, 100]);
    const quantizer = uniformQuantizer({ bits: 3, scale: 'mse', granularity: 'row' });
    const { scale } = quantizer.encode(w);
    [0, 1, 2].forEach((i) => {
      const alone = uniformQuantizer({ bits: 3, scale: 'mse' }).encode(
        tf.reshape(tf.slice(w, [i, 0], [1, 100]), [100]),
      );
      expect(scale[i]).toBeCloseTo(alone.scale[0]!, 6);
    });
  });

  it('percentile: ignores zeros, per tensor and per row', () => {
    const sparse = (...values: number[]) => [...values, ...new Array<number>(100 - values.length).fill(0)];
    const rows = [sparse(1), sparse(-3, 2), sparse(1e-30), sparse(1e30), sparse(), sparse(4, 3, 2, 1)];
    const byRow = (percentile: number) =>
      uniformQuantizer({ bits: 1, scale: 'percentile', percentile, granularity: 'row' }).encode(tf.tensor2d(rows))
        .scale;
    expect([...byRow(0.99)]).toEqual([1, 3, Math.fround(1e-30), Math.fround(1e30), 1, 4]);
    expect([...byRow(0.5)]).toEqual([1, 2, Math.fround(1e-30), Math.fround(1e30), 1, 2]);
    const flat = uniformQuantizer({ bits: 1, scale: 'percentile', percentile: 0.75 }).encode(tf.tensor2d([rows[5]!]));
    expect(flat.scale[0]).toBe(3);
  });

  it('is the largest magnitude where the percentile is 0, and 1 where that is 0', () => {
    const quantizer = uniformQuantizer({ bits: 1, scale: 'percentile', percentile: 0.5 });
    expect(quantizer.encode(tf.tensor1d([0, 0, 0, 3])).scale[0]).toBe(3);
    for (const scale of ['percentile', 'mse'] as const) {
      expect(uniformQuantizer({ bits: 1, scale }).encode(tf.zeros([4])).scale[0]).toBe(1);
    }
  });

  it('has the straight-through gradient, also for clamped entries', () => {
    const dy = tf.tensor1d([1, 2, 3, 4]);
    for (const scale of ['percentile', 'mse'] as const) {
      const quantizer = uniformQuantizer({ bits: 2, scale });
      expect([
        ...tf
          .grad((x) => quantizer.apply(x))(tf.tensor1d([9, 1, -1, 0.5]), dy)
          .dataSync(),
      ]).toEqual([1, 2, 3, 4]);
    }
  });
});

describe('options of the scale', () => {
  it('throw when out of range or not applicable', () => {
    expect(() => uniformQuantizer({ bits: 2, scale: 'median' as 'mse' })).toThrow(
      "uniformQuantizer: scale is 'median'; it must be one of max, percentile, mse",
    );
    expect(() => uniformQuantizer({ bits: 2, scale: 'percentile', percentile: 99.9 })).toThrow(
      'uniformQuantizer: percentile is 99.9; it must be a fraction in (0, 1]',
    );
    expect(() => uniformQuantizer({ bits: 2, percentile: 0.9 })).toThrow("percentile is 0.9, but scale is 'max'");
  });
});
