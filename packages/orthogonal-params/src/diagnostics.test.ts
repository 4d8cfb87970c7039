import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eigenvalueModuli } from './eigenvalue-moduli.js';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { singularValues } from './singular-values.js';
import { spectralRadius } from './spectral-radius.js';

beforeAll(() => useBackend('cpu'));

describe('singularValues', () => {
  it('returns the singular values that a matrix was made of, in descending order', () => {
    const values = [5, 3, 1, 0.5, 0];
    const w = tf.matMul(tf.matMul(haar(5, 1), tf.diag(tf.tensor1d(values)) as tf.Tensor2D), haar(5, 2));
    const measured = singularValues(w as tf.Tensor2D);
    expect(measured).toBeInstanceOf(Float64Array);
    measured.forEach((value, i) => {
      expect(value).toBeCloseTo(values[i]!, 5);
    });
  });

  it('has min(rows, columns) of them, the same for the transpose', () => {
    const w = tf.randomNormal<tf.Rank.R2>([6, 4], 0, 1, 'float32', 1);
    const tall = singularValues(w);
    const wide = singularValues(tf.transpose(w));
    expect(tall.length).toBe(4);
    wide.forEach((value, i) => {
      expect(value).toBeCloseTo(tall[i]!, 10);
    });
  });
});

describe('eigenvalueModuli', () => {
  it('returns all of them in descending order, of complex pairs, too', () => {
    const blocks = tf.tensor2d([0, 2, 0, -2, 0, 0, 9, 9, -3], [3, 3]);
    expect(Array.from(eigenvalueModuli(blocks), (modulus) => Number(modulus.toFixed(10)))).toEqual([3, 2, 2]);
    for (const modulus of eigenvalueModuli(haar(12, 1))) expect(modulus).toBeCloseTo(1, 5);
  });

  it('is NaN for a matrix that is not finite, and throws for one that is not square', () => {
    expect(eigenvalueModuli(tf.tensor2d([1, Number.NaN, 0, 1], [2, 2]))).toEqual(new Float64Array(2).fill(Number.NaN));
    expect(() => eigenvalueModuli(tf.zeros([2, 3]))).toThrow('eigenvalueModuli: needs a square matrix');
  });
});

describe('spectralRadius', () => {
  it('handles complex eigenvalues', () => {
    expect(spectralRadius(tf.tensor2d([0, 2, -2, 0], [2, 2]))).toBeCloseTo(2, 10);
    expect(spectralRadius(tf.tensor2d([1, 100, 0, -3], [2, 2]))).toBeCloseTo(3, 10);
    expect(spectralRadius(henaff(31, 1))).toBeCloseTo(1, 6);
  });

  it('throws for matrices that are not square', () => {
    expect(() => spectralRadius(tf.zeros([2, 3]))).toThrow('spectralRadius: needs a square matrix, not shape [2,3]');
  });
});

describe('orthogonalityDefect', () => {
  it('is √(mean of (σ² − 1)²)', () => {
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(shapes, ([rows, columns, seed]) => {
        tf.tidy(() => {
          const w = tf.randomNormal<tf.Rank.R2>([rows, columns], 0, 1, 'float32', seed);
          const values = singularValues(w);
          const expected = Math.sqrt(values.reduce((sum, s) => sum + (s ** 2 - 1) ** 2, 0) / values.length);
          expect(orthogonalityDefect(w)).toBeCloseTo(expected, 6);
        });
      }),
    );
  });

  it('is about 0.2 for a random orthogonal matrix of size 128 rounded to 4 bits', () => {
    const w = haar(128, 1);
    const step = tf.div(tf.max(tf.abs(w)), 8);
    const rounded = tf.mul<tf.Tensor2D>(tf.clipByValue(tf.round(tf.div(w, step)), -8, 7), step);
    expect(orthogonalityDefect(rounded)).toBeGreaterThan(0.16);
    expect(orthogonalityDefect(rounded)).toBeLessThan(0.25);
  });
});

describe('the diagnostics', () => {
  it('leak nothing', () => {
    const w = haar(6, 1);
    expectNoNewTensors(() => {
      singularValues(w);
      spectralRadius(w);
      orthogonalityDefect(w);
    });
  });
});
