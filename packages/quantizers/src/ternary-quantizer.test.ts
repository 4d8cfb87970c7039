import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ternaryQuantizer } from './ternary-quantizer.js';
import { normalNumbers } from './testing/matrices.js';
import { uniformQuantizer } from './uniform-quantizer.js';

beforeAll(() => useBackend('cpu'));

describe('ternaryQuantizer', () => {
  it('zeroes small entries and gives the others their mean magnitude', () => {
    // mean 1, Δ = 0.7
    const w = tf.tensor1d([-2, 0.7, 1.2, 0.1]);
    const { codes, scale } = ternaryQuantizer().encode(w);
    expect([...codes]).toEqual([-1, 0, 1, 0]);
    expect(scale[0]).toBeCloseTo(1.6, 6);
    expect([...ternaryQuantizer({ threshold: 1.5 }).encode(w).codes]).toEqual([-1, 0, 0, 0]);
  });

  it('is within 1 % of the minimal squared error of three levels for normal weights', () => {
    const values = normalNumbers(4000, 3);
    const q = ternaryQuantizer().apply(tf.tensor1d(values)).dataSync();
    const error = values.reduce((sum, value, i) => sum + (value - q[i]!) ** 2, 0);
    const sorted = values.map(Math.abs).sort().reverse();
    // The best α for the m largest is their mean S/m; the remaining error is Σ w² − S²/m.
    let best = Number.POSITIVE_INFINITY;
    let sum = 0;
    const squares = values.reduce((total, value) => total + value * value, 0);
    sorted.forEach((value, i) => {
      sum += value;
      best = Math.min(best, squares - (sum * sum) / (i + 1));
    });
    expect(error).toBeGreaterThanOrEqual(best * (1 - 1e-5));
    expect(error).toBeLessThan(1.01 * best);
    const paper = uniformQuantizer({ bits: 1 }).apply(tf.tensor1d(values)).dataSync();
    expect(values.reduce((total, value, i) => total + (value - paper[i]!) ** 2, 0)).toBeGreaterThan(error);
  });

  it('has the straight-through gradient', () => {
    const dy = tf.tensor1d([1, 2, 3]);
    const dw = tf.grad((x) => ternaryQuantizer().apply(x))(tf.tensor1d([-5, 0.1, 1]), dy);
    expect([...dw.dataSync()]).toEqual([1, 2, 3]);
  });

  it('is 0 with step 1 when no entry exceeds the threshold', () => {
    const { codes, scale } = ternaryQuantizer({ threshold: 9 }).encode(tf.tensor1d([1, -1]));
    expect([[...codes], [...scale]]).toEqual([[0, 0], [1]]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('throws for threshold %d', (threshold) => {
    expect(() => ternaryQuantizer({ threshold })).toThrow(
      `ternaryQuantizer: threshold is ${threshold}; it must be a finite number > 0`,
    );
  });
});
