import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { haar } from './haar.js';
import { orthogonalPenalty } from './orthogonal-penalty.js';
import { orthogonalityDefect } from './orthogonality-defect.js';

beforeAll(() => useBackend('wasm'));

const normal = (rows: number, columns: number) => tf.randomNormal<tf.Rank.R2>([rows, columns], 0, 0.5, 'float32', 1);

describe('orthogonalPenalty', () => {
  it('is n times the squared defect, and 0 for an orthogonal matrix', () => {
    const w = normal(6, 6);
    expect(orthogonalPenalty(w).dataSync()[0]).toBeCloseTo(6 * orthogonalityDefect(w) ** 2, 4);
    expect(orthogonalPenalty(haar(6, 1)).dataSync()[0]).toBeLessThan(1e-10);
  });

  it.each([
    [5, 5],
    [3, 5],
    [5, 3],
  ])('has the gradient of autodiff at [%i, %i]', (rows, columns) => {
    const w = normal(rows, columns);
    const asWritten = (w: tf.Tensor) =>
      tf.sum(tf.square(tf.sub(tf.matMul(w as tf.Tensor2D, w as tf.Tensor2D, false, true), tf.eye(rows))));
    const dy = tf.scalar(0.7);
    expectClose(tf.grad((w) => orthogonalPenalty(w as tf.Tensor2D))(w, dy), tf.grad(asWritten)(w, dy), 1e-5);
  });

  it('yields an orthogonal matrix under gradient descent', () => {
    let w = normal(6, 6);
    for (let i = 0; i < 400; i++) {
      w = tf.tidy(() => tf.sub<tf.Tensor2D>(w, tf.mul(tf.grad((w) => orthogonalPenalty(w as tf.Tensor2D))(w), 0.02)));
    }
    expect(orthogonalityDefect(w)).toBeLessThan(1e-3);
  });

  it('leaks nothing', () => {
    const w = normal(4, 4);
    expectNoNewTensors(() => orthogonalPenalty(w).dispose());
  });
});
