import { readFileSync } from 'node:fs';
import { expectClose, expectNoNewTensors, matrix, type StoredTensor, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bjorck } from './bjorck.js';
import { expm } from './expm.js';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { projUnnD, projUnnT } from './projunn.js';

beforeAll(() => useBackend('wasm'));

type Field = 'A' | 'a' | 'b' | 'projUNN_D' | 'projUNN_T' | 'polar_factor_float64' | 'exp_map_float64';
type Case = { n: number; rank: number } & Record<Field, StoredTensor>;

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/projunn.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};
const normal = (rows: number, columns: number, std: number, seed: number) =>
  tf.randomNormal<tf.Rank.R2>([rows, columns], 0, std, 'float32', seed);
const sizes = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), fc.nat(999));

describe('projUnnD', () => {
  it.each(cases)('agrees with projUNN, and with the polar factor in float64 (case %#)', (c) => {
    const next = projUnnD(matrix(c.A), matrix(c.a), matrix(c.b));
    expectClose(next, c.projUNN_D, 1e-5);
    expectClose(next, c.polar_factor_float64, 1e-5);
  });

  it('equals the Björck limit of W + a bᵀ for small updates of any rank', () => {
    fc.assert(
      fc.property(sizes, ([n, rank, seed]) => {
        tf.tidy(() => {
          const [w, a, b] = [haar(n, seed), normal(n, rank, 0.1, seed + 1), normal(n, rank, 0.3, seed + 2)];
          const changed = tf.add<tf.Tensor2D>(w, tf.matMul(a, tf.transpose(b)));
          expectClose(projUnnD(w, a, b), bjorck(tf.div(changed, 2), { iterations: 40 }), 2e-5);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('projUnnT', () => {
  it.each(cases)('agrees with projUNN, and with the exponential map in float64 (case %#)', (c) => {
    const next = projUnnT(matrix(c.A), matrix(c.a), matrix(c.b));
    expectClose(next, c.projUNN_T, 1e-5);
    expectClose(next, c.exp_map_float64, 1e-5);
  });

  it('equals W exp(K) computed directly', () => {
    fc.assert(
      fc.property(sizes, ([n, rank, seed]) => {
        tf.tidy(() => {
          const [w, a, b] = [haar(n, seed), normal(n, rank, 1, seed + 1), normal(n, rank, 1, seed + 2)];
          const change = tf.matMul<tf.Tensor2D>(tf.transpose(w), tf.matMul(a, tf.transpose(b)));
          const k = tf.div<tf.Tensor2D>(tf.sub(change, tf.transpose(change)), 2);
          expectClose(projUnnT(w, a, b), tf.matMul(w, expm(k)), 2e-5);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe.each([
  ['projUnnD', projUnnD],
  ['projUnnT', projUnnT],
] as const)('%s', (name, step) => {
  it('does not change W for a zero update, or for parallel factors', () => {
    const w = haar(7, 1);
    expectClose(step(w, tf.zeros([7, 2]), normal(7, 2, 1, 3)), w, 1e-6);
    const b = normal(7, 1, 1, 4);
    // a = W b makes c parallel to b: the update is symmetric, so W stays the nearest orthogonal matrix.
    expectClose(step(w, tf.mul(tf.matMul(w, b), 0.1), b), w, 1e-5);
  });

  it('stays orthogonal over hundreds of steps', () => {
    let w = haar(32, 1);
    for (let i = 0; i < 300; i++) {
      const next = tf.tidy(() => step(w, normal(32, 2, 0.05, i), normal(32, 2, 0.3, i + 1000)));
      w.dispose();
      w = next;
    }
    expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
  });

  it('names shapes that do not match', () => {
    expect(() => step(haar(4, 1), tf.ones([4, 2]), tf.ones([4, 3]))).toThrow(
      `${name}: a and b must both be [4, r] for w of shape [4,4], but are [4,2] and [4,3]`,
    );
    expect(() => step(tf.ones([4, 3]), tf.ones([4, 2]), tf.ones([4, 2]))).toThrow(`${name}: needs a square matrix`);
  });

  it('leaks nothing', () => {
    const [w, a, b] = [haar(6, 1), normal(6, 1, 1, 2), normal(6, 1, 1, 3)];
    expectNoNewTensors(() => step(w, a, b).dispose());
  });
});
