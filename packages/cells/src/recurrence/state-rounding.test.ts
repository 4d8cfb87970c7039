import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { stateRounding } from './state-rounding.js';

beforeAll(() => useBackend());

const row = (...values: number[]) => tf.tensor2d([values]);
const sum = (y: tf.Tensor) => tf.sum<tf.Scalar>(y);
const learned = { bits: 4, range: 1, learnedRange: true };

describe('stateRounding', () => {
  it('rounds half up, and saturates at the codes of its bits', () => {
    const { round, step } = stateRounding({ bits: 4, range: 2, learnedRange: false }).open();
    expect(step).toBe(0.25);
    const v = row(-9, -2, -0.375, -0.125, -0.12, 0, 0.12, 0.125, 0.374, 1.75, 1.9, 9);
    expectClose(round(v), row(-2, -2, -0.25, 0, 0, 0, 0, 0.25, 0.25, 1.75, 1.75, 1.75), 0);
  });

  it('passes the gradient where it does not clip', () => {
    const { round } = stateRounding({ bits: 4, range: 1, learnedRange: false }).open();
    const gradient = tf.grad((v) => sum(tf.mul(round(v as tf.Tensor2D), row(1, 2, 3, 4, 5, 6))));
    // The codes are −8 to 7 in units of 1/8. 1 rounds to 7/8, but is within the range.
    expectClose(gradient(row(-1.13, -1.12, 0, 0.95, 1, 1.01)), row(0, 2, 3, 4, 5, 0), 0);
  });

  it.each([
    [0, 1],
    [0.49, 1],
    [0.5, 2],
    [-0.5, 1],
    [-0.51, 0.5],
    [99, 8],
    [-99, 2 ** -12],
  ])('has for the variable %f the range %f', (r, range) => {
    expect(stateRounding(learned).open(tf.tensor1d([r])).step).toBe(range / 8);
  });

  it('learns its range by the straight-through derivative of the rounding in it, and that of the limits beyond', () => {
    const v = row(-3, -0.3, 0.27, 0.5, 2);
    const dy = row(1, 2, 3, 5, 7);
    const gradient = tf.grad((r) => sum(tf.mul(stateRounding(learned).open(r).round(v), dy)));
    const slopes = [-1, -0.25 + 0.3, 0.25 - 0.27, 0, 0.875].map((slope, i) => slope * dy.dataSync()[i]!);
    const expected = (Math.LN2 * slopes.reduce((a, b) => a + b)) / Math.sqrt(5 * 7);
    expectClose(gradient(tf.tensor1d([0.2])), tf.tensor1d([expected]));
  });

  it('has beyond its range the derivative of finite differences between ranges', () => {
    // Clipped values are R and R (1 − 2^{1−k}), R = 2^r, smooth in r but for its rounding.
    const v = row(-9, 9);
    const dy = row(1, 4);
    const [gradient] = tf.grads((r) => sum(tf.mul(stateRounding(learned).open(r).round(v), dy)))([tf.tensor1d([0])]);
    const at = (r: number) => -1 * 2 ** r + 4 * 2 ** r * 0.875;
    const scale = 1 / Math.sqrt(2 * 7);
    expect(gradient!.dataSync()[0]).toBeCloseTo((scale * (at(1e-4) - at(-1e-4))) / 2e-4, 4);
  });

  it('keeps NaN visible', () => {
    expect(
      stateRounding(learned)
        .open(tf.tensor1d([0]))
        .round(row(Number.NaN))
        .dataSync()[0],
    ).toBeNaN();
    expect(
      stateRounding(learned)
        .open(tf.tensor1d([Number.NaN]))
        .round(row(1))
        .dataSync()[0],
    ).toBeNaN();
  });
});
