import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { horizonGain, horizonGainScalar } from './horizon-gain.js';
import { spectralRadius } from './spectral-radius.js';

beforeAll(() => useBackend('wasm'));

const inTensors = (w: tf.Tensor2D, horizon: number) => tf.tidy(() => horizonGainScalar(w, horizon).dataSync()[0]!);

describe.each([
  ['horizonGain', horizonGain],
  ['horizonGainScalar', inTensors],
])('%s', (_, gain) => {
  it.each([1, 2, 3, 784, 5000])('is 1 for orthogonal matrices, horizon %i', (horizon) => {
    expect(gain(haar(24, 1), horizon)).toBeCloseTo(1, 6);
    expect(gain(henaff(25, 1), horizon)).toBeCloseTo(1, 6);
  });

  it('is homogeneous without overflow or underflow', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 3000 }), (c, horizon) => {
        const w = tf.tidy(() => tf.mul<tf.Tensor2D>(haar(4, 2), c));
        expect(gain(w, horizon) / c).toBeCloseTo(1, 5);
        w.dispose();
      }),
      { numRuns: 40 },
    );
  });

  it('is (‖W^n‖_F/√d)^{1/n} for the smallest power of two n ≥ horizon', () => {
    const w = tf.randomNormal<tf.Rank.R2>([5, 5], 0, 0.5, 'float32', 3);
    let power: tf.Tensor2D = w;
    for (let n = 1; n <= 8; n *= 2) {
      const expected = (tf.norm(power).dataSync()[0]! / Math.sqrt(5)) ** (1 / n);
      for (const horizon of [n / 2 + 1, n].filter((t) => t > n / 2 && Number.isInteger(t))) {
        expect(gain(w, horizon)).toBeCloseTo(expected, 5);
      }
      power = tf.matMul(power, power);
    }
  });

  it('tends to the spectral radius', () => {
    const w = tf.randomNormal<tf.Rank.R2>([16, 16], 0, 0.3, 'float32', 4);
    expect(gain(w, 2 ** 16)).toBeCloseTo(spectralRadius(w), 3);
  });

  it('is 0 for a nilpotent matrix, and NaN for NaN', () => {
    expect(gain(tf.tensor2d([0, 1, 0, 0], [2, 2]), 784)).toBe(0);
    expect(gain(tf.zeros([3, 3]), 1)).toBe(0);
    expect(gain(tf.tensor2d([Number.NaN, 1, 0, 1], [2, 2]), 784)).toBeNaN();
  });
});

describe('horizonGain', () => {
  it('agrees with horizonGainScalar', () => {
    const matrices = fc.tuple(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 2000 }),
    );
    fc.assert(
      fc.property(matrices, ([n, seed, horizon]) => {
        tf.tidy(() => {
          const w = tf.randomNormal<tf.Rank.R2>([n, n], 0, 1 / Math.sqrt(n), 'float32', seed);
          expect(inTensors(w, horizon) / horizonGain(w, horizon)).toBeCloseTo(1, 4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('throws for wrong shapes and horizons', () => {
    expect(() => horizonGain(tf.zeros([2, 3]), 4)).toThrow('horizonGain: needs a square matrix, not shape [2,3]');
    expect(() => horizonGain(tf.eye(2), 0)).toThrow('horizonGain: horizon is 0; it must be an integer ≥ 1');
    expect(() => horizonGainScalar(tf.eye(2), 1.5)).toThrow('horizonGainScalar: horizon is 1.5; it must be an integer');
  });

  it('leaks nothing, also as a tensor', () => {
    const w = haar(6, 1);
    expectNoNewTensors(() => {
      horizonGain(w, 784);
      horizonGainScalar(w, 784).dispose();
    });
  });
});
