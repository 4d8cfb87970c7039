import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { haar } from './haar.js';
import { horizonGain } from './horizon-gain.js';
import { gainDivisor, normalizeGain } from './normalize-gain.js';

beforeAll(() => useBackend('wasm'));

const generic = () => tf.randomNormal<tf.Rank.R2>([12, 12], 0, 0.4, 'float32', 1);

describe('normalizeGain', () => {
  it('does not change an orthogonal matrix', () => {
    const w = haar(12, 1);
    expectClose(normalizeGain(w, { horizon: 784 }), w, 1e-5);
  });

  it('results in gain 1, or target^{1/n} with a target', () => {
    expect(horizonGain(normalizeGain(generic(), { horizon: 100 }), 100)).toBeCloseTo(1, 6);
    expect(horizonGain(normalizeGain(generic(), { horizon: 100, target: 0.1 }), 100) ** 128).toBeCloseTo(0.1, 4);
    expect(horizonGain(normalizeGain(generic(), { horizon: 1, target: 3 }), 1)).toBeCloseTo(3, 5);
  });

  it('does not differentiate the gain', () => {
    const w = generic();
    const dy = tf.randomNormal<tf.Rank.R2>([12, 12], 0, 1, 'float32', 2);
    const gradient = tf.grad((x) => normalizeGain(x as tf.Tensor2D, { horizon: 50, target: 0.5 }))(w, dy);
    expectClose(gradient, tf.mul(dy, 0.5 ** (1 / 64) / horizonGain(w, 50)), 1e-5);
  });

  it('divides by gainDivisor', () => {
    const w = generic();
    const options = { horizon: 50, target: 0.5 };
    expectClose(normalizeGain(w, options), tf.div(w, gainDivisor(w, options)), 1e-6);
    expect(gainDivisor(tf.zeros([3, 3]), options)).toBe(1);
  });

  it('does not change a nilpotent matrix', () => {
    const w = tf.tensor2d([0, 1, 0, 0], [2, 2]);
    expect([...normalizeGain(w, { horizon: 8, target: 0.1 }).dataSync()]).toEqual([0, 1, 0, 0]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('throws for target %d', (target) => {
    expect(() => normalizeGain(tf.eye(2), { horizon: 4, target })).toThrow(
      `normalizeGain: target is ${target}; it must be a finite number > 0`,
    );
  });

  it('throws for wrong shapes and horizons', () => {
    expect(() => normalizeGain(tf.zeros([2, 3]), { horizon: 4 })).toThrow('needs a square matrix, not shape [2,3]');
    expect(() => normalizeGain(tf.eye(2), { horizon: -4 })).toThrow('horizon is -4; it must be an integer ≥ 1');
  });

  it('leaks nothing', () => {
    const w = generic();
    expectNoNewTensors(() => {
      normalizeGain(w, { horizon: 784 }).dispose();
      tf.grad((x) => normalizeGain(x as tf.Tensor2D, { horizon: 784 }))(w).dispose();
    });
  });
});
