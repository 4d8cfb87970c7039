import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { haar } from './haar.js';
import { largestSingularValue } from './largest-singular-value.js';
import * as memory from './reads-host-memory.js';
import { singularValues } from './singular-values.js';
import { spectralNorm } from './spectral-norm.js';

vi.mock('./reads-host-memory.js', { spy: true });
afterEach(() => vi.mocked(memory.readsHostMemory).mockRestore());
beforeAll(() => useBackend('wasm'));

const normOf = (w: tf.Tensor2D) => tf.tidy(() => spectralNorm(w).dataSync()[0]!);

function relativeErrorFor(w: tf.Tensor2D): number {
  return normOf(w) / singularValues(w)[0]! - 1;
}

describe.each([
  ['on the host', true, 1e-6],
  ['on the backend', false, 1e-3],
] as const)('spectralNorm %s', (_, onHost, tolerance) => {
  const place = () => vi.mocked(memory.readsHostMemory).mockReturnValue(onHost);

  it('is the largest singular value of random matrices of any shape', () => {
    place();
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 1000 }),
    );
    fc.assert(
      fc.property(shapes, ([rows, columns, seed]) => {
        tf.tidy(() => {
          const error = relativeErrorFor(tf.randomNormal([rows, columns], 0, 1, 'float32', seed));
          expect(Math.abs(error)).toBeLessThan(tolerance);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('does not stop at the second singular value, where the iteration on the host settles for a step', () => {
    place();
    const w = tf.randomNormal<tf.Rank.R2>([21, 9], 0, 1, 'float32', 836);
    expect(singularValues(w)[1]! / singularValues(w)[0]!).toBeLessThan(0.99);
    expect(Math.abs(relativeErrorFor(w))).toBeLessThan(tolerance);
  });

  it('has a relative error of 1e-6 for a generic matrix', () => {
    place();
    expect(Math.abs(relativeErrorFor(tf.randomNormal([96, 96], 0, 1, 'float32', 1)))).toBeLessThan(1e-6);
  });

  it.each([0, 1e-4, 1e-3, 1e-2])('handles clustered singular values: orthogonal plus noise %f', (noise) => {
    place();
    const w = tf.add<tf.Tensor2D>(haar(64, 1), tf.randomNormal([64, 64], 0, noise, 'float32', 2));
    expect(Math.abs(relativeErrorFor(w))).toBeLessThan(tolerance);
  });

  it('is exact for rank one, and homogeneous over the range of float32', () => {
    place();
    const u = tf.randomNormal([7, 1], 0, 1, 'float32', 3);
    const v = tf.randomNormal([1, 5], 0, 1, 'float32', 4);
    const w = tf.matMul(u, v);
    const expected = singularValues(w as tf.Tensor2D)[0]!;
    for (const factor of [1e-25, 1, 1e25]) {
      expect(Math.abs(normOf(tf.mul(w, factor)) / (expected * factor) - 1)).toBeLessThan(1e-6);
    }
  });

  it('is 0 for a zero matrix and NaN for NaN', () => {
    place();
    expect(normOf(tf.zeros([3, 4]))).toBe(0);
    expect(normOf(tf.tensor2d([1, Number.NaN, 0, 1], [2, 2]))).toBeNaN();
  });

  it('is deterministic', () => {
    place();
    const w = tf.randomNormal<tf.Rank.R2>([20, 20], 0, 1, 'float32', 5);
    const first = normOf(w);
    normOf(haar(9, 1));
    expect(normOf(w)).toBe(first);
  });

  it('leaks nothing', () => {
    place();
    const w = haar(8, 1);
    expectNoNewTensors(() => spectralNorm(w).dispose());
  });
});

describe('largestSingularValue', () => {
  it.each([
    ['one entry', [-3], 1, 1, 3],
    ['a diagonal', [3, 0, 0, 4], 2, 2, 4],
    ['a column', [3, 4], 2, 1, 5],
    ['a row', [3, 4], 1, 2, 5],
    ['two equal singular values', [0, 2, -2, 0], 2, 2, 2],
  ])('knows %s', (_, values, rows, columns, expected) => {
    expect(largestSingularValue(values, rows, columns)).toBeCloseTo(expected, 9);
  });
});
