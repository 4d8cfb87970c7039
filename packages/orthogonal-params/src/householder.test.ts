import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { determinant, Matrix } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { householder } from './householder.js';
import { orthogonalityDefect } from './orthogonality-defect.js';

beforeAll(() => useBackend('wasm'));

const normal = (rows: number, columns: number, seed: number) =>
  tf.randomNormal<tf.Rank.R2>([rows, columns], 0, 1, 'float32', seed);

/** The product from its definition. */
function asWritten(v: tf.Tensor): tf.Tensor {
  const n = v.shape[1]!;
  let w: tf.Tensor2D = tf.eye(n);
  for (let i = 0; i < v.shape[0]!; i++) {
    const row = tf.slice(v as tf.Tensor2D, [i, 0], [1, -1]);
    const outer = tf.div(tf.matMul(row, row, true, false), tf.sum(tf.square(row)));
    w = tf.matMul(w, tf.sub<tf.Tensor2D>(tf.eye(n), tf.mul(outer, 2)));
  }
  return w;
}

describe('householder', () => {
  it('equals the product from its definition and its gradient, for any sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 999 }),
        (count, n, seed) => {
          tf.tidy(() => {
            const v = normal(count, n, seed);
            const dy = normal(n, n, seed + 1);
            expectClose(householder(v), asWritten(v), 1e-5);
            const expected = tf.grad(asWritten)(v, dy);
            const actual = tf.grad((v) => householder(v as tf.Tensor2D))(v, dy);
            // Gradients and their rounding errors scale with 1/‖v‖. With one vector in one dimension only rounding remains.
            const norms = tf.norm(v, 2, 1, true);
            expectClose(tf.add(tf.mul(actual, norms), 1), tf.add(tf.mul(expected, norms), 1), 1e-3);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is orthogonal with determinant (−1)^k, to 1e-5 at n = 256', () => {
    for (const count of [1, 2, 5]) {
      const w = householder(normal(count, 6, count));
      expect(determinant(Matrix.from1DArray(6, 6, w.dataSync()))).toBeCloseTo((-1) ** count, 4);
    }
    expect(orthogonalityDefect(householder(normal(64, 256, 1)))).toBeLessThan(1e-5);
  });

  it('ignores a zero vector and gives it no gradient', () => {
    const v = tf.concat([tf.zeros([1, 4]), normal(1, 4, 2)], 0) as tf.Tensor2D;
    expectClose(householder(v), householder(tf.slice(v, [1, 0], [1, -1])), 1e-6);
    const gradient = tf.grad((v) => householder(v as tf.Tensor2D))(v, normal(4, 4, 3)) as tf.Tensor2D;
    expectClose(tf.abs(tf.slice(gradient, [0, 0], [1, -1])), tf.zeros([1, 4]), 0);
  });

  it('names the required shape, and leaks nothing', () => {
    expect(() => householder(tf.ones([3]) as unknown as tf.Tensor2D)).toThrow('householder: needs a nonempty matrix');
    const v = normal(3, 5, 4);
    expectNoNewTensors(() => householder(v).dispose());
    expectNoNewTensors(() =>
      tf
        .grad((v) => householder(v as tf.Tensor2D))(v)
        .dispose(),
    );
  });
});
