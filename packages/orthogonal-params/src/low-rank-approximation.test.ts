import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lowRankApproximation, SAMPLERS } from './low-rank-approximation.js';

beforeAll(() => useBackend('wasm'));

const normal = (rows: number, columns: number, seed: number) =>
  tf.randomNormal<tf.Rank.R2>([rows, columns], 0, 1, 'float32', seed);
const product = ({ a, b }: { a: tf.Tensor2D; b: tf.Tensor2D }) => tf.matMul<tf.Tensor2D>(a, tf.transpose(b));
const squared = (x: tf.Tensor) => tf.sum(tf.square(x)).dataSync()[0]!;

describe.each(SAMPLERS)('lowRankApproximation by %s', (sampler) => {
  it('is exact for a matrix of at most that rank, for any shape', () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 2, max: 9 }),
      columns: fc.integer({ min: 2, max: 9 }),
      rank: fc.integer({ min: 1, max: 3 }),
      seed: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(sizes, ({ rows, columns, rank, seed }) => {
        tf.tidy(() => {
          const r = Math.min(rank, rows, columns);
          const g = tf.matMul<tf.Tensor2D>(normal(rows, r, seed), normal(r, columns, seed + 1));
          expectClose(product(lowRankApproximation(g, { rank: r, sampler, seed })), g, 1e-3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is a projection: the residual is orthogonal, so the norm never grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 999 }), (rank, seed) => {
        tf.tidy(() => {
          const g = normal(10, 8, seed);
          const taken = product(lowRankApproximation(g, { rank, sampler, seed }));
          const left = tf.sub(g, taken);
          expect(squared(taken) + squared(left)).toBeCloseTo(squared(g), 2);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('captures a dominant direction better than chance', () => {
    const strong = tf.matMul<tf.Tensor2D>(normal(32, 1, 1), normal(1, 32, 2));
    const g = tf.add<tf.Tensor2D>(strong, tf.mul(normal(32, 32, 3), 0.2));
    const fraction = squared(product(lowRankApproximation(g, { rank: 1, sampler, seed: 5 }))) / squared(g);
    expect(fraction).toBeGreaterThan(0.5);
  });

  it('is reproducible by its seed', () => {
    const g = normal(8, 8, 1);
    const run = (seed: number) => lowRankApproximation(g, { rank: 2, sampler, seed }).b.dataSync();
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('returns zeros for a zero matrix', () => {
    const { a, b } = lowRankApproximation(tf.zeros([5, 5]), { rank: 2, sampler });
    expect(a.shape).toEqual([5, 2]);
    expectClose(product({ a, b }), tf.zeros([5, 5]));
  });

  it('leaks nothing', () => {
    const g = normal(8, 8, 1);
    expectNoNewTensors(() => tf.dispose(lowRankApproximation(g, { rank: 2, sampler })));
  });
});

describe('lowRankApproximation', () => {
  it('names the invalid argument', () => {
    const g = normal(4, 3, 1);
    expect(() => lowRankApproximation(g, { rank: 4 })).toThrow(
      'rank is 4; it must be at most 3 for a matrix of shape [4,3]',
    );
    expect(() => lowRankApproximation(g, { rank: 0 })).toThrow('rank is 0; it must be an integer ≥ 1');
    expect(() => lowRankApproximation(g, { rank: 1, sampler: 'svd' as never })).toThrow(
      "sampler is 'svd'; it must be one of lsi, column",
    );
  });
});
