import { readFileSync } from 'node:fs';
import { expectClose, expectNoNewTensors, matrix, type StoredTensor, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { cayley } from './cayley.js';
import { expm } from './expm.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { skew } from './skew.js';

beforeAll(() => useBackend('wasm'));

interface Case {
  n: number;
  X: StoredTensor;
  skew_from_lower: StoredTensor;
  expm: StoredTensor;
  cayley: StoredTensor;
}

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/trivializations.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};
const normal = (n: number, std: number, seed: number) => tf.randomNormal<tf.Rank.R2>([n, n], 0, std, 'float32', seed);
const maps = { expm, cayley };

describe('skew', () => {
  it.each(cases)('agrees with geotorch (case %#)', (c) => {
    expectClose(skew(matrix(c.X)), c.skew_from_lower, 1e-6);
  });

  it('is antisymmetric, and ignores entries on and above the diagonal', () => {
    const x = normal(6, 1, 1);
    const k = skew(x);
    expectClose(tf.transpose(k), tf.neg(k), 0);
    expectClose(tf.grad((x) => skew(x as tf.Tensor2D))(x, tf.eye(6)), tf.zeros([6, 6]));
  });
});

describe.each(['expm', 'cayley'] as const)('%s', (name) => {
  const map = maps[name];

  it.each(cases)('agrees with geotorch (case %#)', (c) => {
    expectClose(map(skew(matrix(c.X))), c[name], 1e-5);
  });

  it('is orthogonal with determinant 1 for skew-symmetric matrices of any size and norm', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.nat(999),
        (n, size, seed) => {
          const w = tf.tidy(() => map(skew(normal(n, size, seed))));
          expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
          w.dispose();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is orthogonal to 1e-5 at n = 256', () => {
    const w = tf.tidy(() => map(skew(normal(256, 0.1, 3))));
    expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
  });

  it('matches finite differences, also for matrices that are not skew-symmetric', () => {
    for (const std of [0.1, 0.8]) {
      tf.tidy(() => {
        const a = normal(5, std, 4);
        const weights = normal(5, 1, 5);
        const direction = normal(5, 1, 6);
        const loss = (m: tf.Tensor2D) => tf.sum(tf.mul(map(m), weights));
        const slope = tf.sum(tf.mul(tf.grad((m) => loss(m as tf.Tensor2D))(a), direction)).dataSync()[0]!;
        const at = (e: number) => loss(tf.add(a, tf.mul(direction, e))).dataSync()[0]!;
        const step = 4e-3;
        expect(Math.abs((at(step) - at(-step)) / (2 * step) - slope)).toBeLessThan(2e-2 * Math.max(1, Math.abs(slope)));
      });
    }
  });

  it('names the required shape', () => {
    expect(() => map(tf.ones([2, 3]))).toThrow(`${name}: needs a square matrix, not shape [2,3]`);
  });

  it('leaks nothing, forward or backward', () => {
    const a = normal(5, 2, 7);
    expectNoNewTensors(() => map(a).dispose());
    expectNoNewTensors(() =>
      tf
        .grad((m) => map(m as tf.Tensor2D))(a)
        .dispose(),
    );
  });
});

describe('expm', () => {
  it('is the inverse at −A, and the identity at 0', () => {
    const a = skew(normal(8, 2, 9));
    expectClose(tf.matMul(expm(a), expm(tf.neg(a))), tf.eye(8), 1e-5);
    expectClose(expm(tf.zeros([3, 3])), tf.eye(3));
  });

  it('propagates NaN', () => {
    expect(
      expm(tf.fill([2, 2], Number.NaN))
        .dataSync()
        .every(Number.isNaN),
    ).toBe(true);
  });
});
