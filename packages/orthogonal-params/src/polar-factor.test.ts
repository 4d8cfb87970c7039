import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { polarFactor } from './polar-factor.js';
import { singularValues } from './singular-values.js';

beforeAll(() => useBackend('cpu'));

describe('polarFactor', () => {
  it.each([1, 2, 7, 16])('is the nearest orthogonal matrix: Q of W = Q H, n = %i', (n) => {
    const w = tf.add<tf.Tensor2D>(haar(n, 1), tf.mul(haar(n, 2), 0.6));
    const q = polarFactor(w);
    expect(orthogonalityDefect(q)).toBeLessThan(1e-5);
    // H is symmetric and its trace is the sum of the singular values, so it is positive definite.
    const h = tf.matMul<tf.Tensor2D>(tf.transpose(q), w);
    expectClose(h, tf.transpose(h), 1e-4);
    const trace = tf.sum(tf.mul(h, tf.eye(n)));
    expectClose(trace, tf.scalar(singularValues(w).reduce((sum, value) => sum + value, 0)), 1e-4);
  });

  it('does not change orthogonal matrices', () => expectClose(polarFactor(haar(9, 4)), haar(9, 4), 1e-5));

  it('leaks nothing', () => {
    const w = haar(5, 1);
    expectNoNewTensors(() => polarFactor(w).dispose());
  });
});
