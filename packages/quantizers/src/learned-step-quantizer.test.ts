import { expectClose, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { learnedStepQuantizer } from './learned-step-quantizer.js';
import { normalNumbers } from './testing/matrices.js';

const gradients = (bits: number, w: tf.Tensor, s: tf.Tensor, dy: tf.Tensor, granularity: 'tensor' | 'row' = 'tensor') =>
  tf.grads((x, step) => learnedStepQuantizer({ bits, granularity }).apply(x!, [step!]))([w, s], dy) as [
    tf.Tensor,
    tf.Tensor,
  ];

describe.each(testedBackends)('learnedStepQuantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it('rounds to multiples of its step and clamps to the range', () => {
    const w = tf.tensor1d([-0.9, -0.26, 0.1, 0.3, 9]);
    const { codes, scale } = learnedStepQuantizer({ bits: 2 }).encode(w, [tf.scalar(0.25)]);
    expect([[...codes], [...scale]]).toEqual([[-2, -1, 0, 1, 1], [0.25]]);
  });

  it("matches the paper's gradients, computed by hand", () => {
    // k = 3: Q_N = 4, Q_P = 3; w/s = −6, −1.25, 0.5, 2.75, 3.5
    const w = tf.tensor1d([-3, -0.625, 0.25, 1.375, 1.75]);
    const dy = tf.tensor1d([1, 2, 4, 8, 16]);
    const [dw, ds] = gradients(3, w, tf.scalar(0.5), dy);
    expect([...dw.dataSync()]).toEqual([0, 2, 4, 8, 0]);
    // −4·1 + 0.25·2 − 0.5·4 + 0.25·8 + 3·16, over √(5 · 3)
    expectClose(ds, [44.5 / Math.sqrt(15)]);
  });

  it('matches finite differences in the step where all weights are beyond the range', () => {
    const w = tf.tensor1d([-3, 2, 5, -9]);
    const dy = tf.tensor1d([1, -2, 0.5, 3]);
    const quantizer = learnedStepQuantizer({ bits: 3 });
    const loss = (s: number) => tf.sum(tf.mul(quantizer.apply(w, [tf.scalar(s)]), dy)).dataSync()[0]!;
    const difference = (loss(0.2 + 0.01) - loss(0.2 - 0.01)) / 0.02;
    const [, ds] = gradients(3, w, tf.scalar(0.2), dy);
    expectClose(ds, [difference / Math.sqrt(4 * 3)], 1e-4);
  });

  it('matches, inside the range, finite differences of the straight-through surrogate', () => {
    const w = [-0.31, 0.07, 0.22, 0.4];
    const dy = [1, -2, 0.5, 3];
    const s = 0.15;
    // q ≈ s · (w/s + r) with the rounding error r held fixed.
    const errors = w.map((value) => Math.round(value / s) - value / s);
    const loss = (step: number) => w.reduce((sum, value, i) => sum + dy[i]! * step * (value / step + errors[i]!), 0);
    const difference = (loss(s + 1e-4) - loss(s - 1e-4)) / 2e-4;
    const [dw, ds] = gradients(4, tf.tensor1d(w), tf.scalar(s), tf.tensor1d(dy));
    expectClose(ds, [difference / Math.sqrt(4 * 7)], 1e-4);
    expect([...dw.dataSync()]).toEqual(dy);
  });

  it('has one step per row, with the gradient of that row only', () => {
    const w = tf.tensor2d([0.3, -1, 2, 0.1, 0.6, -0.7], [2, 3]);
    const dy = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
    const [dw, ds] = gradients(2, w, tf.tensor1d([0.5, 0.25]), dy, 'row');
    [0, 1].forEach((i) => {
      const row = (t: tf.Tensor) => tf.reshape(tf.slice(t, [i, 0], [1, 3]), [3]);
      const [dRow, dStep] = gradients(2, row(w), tf.scalar([0.5, 0.25][i]!), row(dy));
      expectClose(row(dw), dRow);
      expectClose(tf.slice(ds, [i], [1]), [...dStep.dataSync()]);
    });
  });

  it('initializes the step to twice the mean magnitude over √Q_P', () => {
    const w = tf.tensor2d([1, -3, 0, 0], [2, 2]);
    const steps = (granularity: 'tensor' | 'row') =>
      learnedStepQuantizer({ bits: 3, granularity }).variables![0]!.initialize(w);
    expectClose(steps('tensor'), { shape: [], data: [2 / Math.sqrt(3)] });
    expectClose(steps('row'), { shape: [2], data: [4 / Math.sqrt(3), 1] });
  });

  it('learns the step that minimizes the squared error', () => {
    const w = tf.tensor1d(normalNumbers(1000, 1));
    const quantizer = learnedStepQuantizer({ bits: 3 });
    const error = (s: number) => tf.sum(tf.square(tf.sub(quantizer.apply(w, [tf.scalar(s)]), w))).dataSync()[0]!;
    const best = Math.min(...Array.from({ length: 100 }, (_, i) => error(0.02 * (i + 1))));
    for (const start of [0.1, 2, -2]) {
      let s = start;
      for (let i = 0; i < 80; i++) {
        const step = tf.scalar(s);
        const dy = tf.mul(tf.sub(quantizer.apply(w, [step]), w), 2);
        s -= 0.006 * gradients(3, w, step, dy)[1].dataSync()[0]!;
      }
      expect(Math.sign(s)).toBe(Math.sign(start));
      expect(error(s)).toBeLessThan(1.1 * best);
    }
  });

  it('uses and differentiates the absolute value of the step, and replaces 0 by a tiny step', () => {
    const w = tf.tensor1d([-0.3, 0.1, 2]);
    const dy = tf.tensor1d([1, 2, 3]);
    const quantizer = learnedStepQuantizer({ bits: 3 });
    const negative = quantizer.encode(w, [tf.scalar(-0.2)]);
    expect(negative).toEqual(quantizer.encode(w, [tf.scalar(0.2)]));
    const [, up] = gradients(3, w, tf.scalar(0.2), dy);
    const [, down] = gradients(3, w, tf.scalar(-0.2), dy);
    expect(down.dataSync()[0]).toBe(-up.dataSync()[0]!);
    const zero = quantizer.encode(w, [tf.scalar(0)]);
    expect([...zero.codes]).toEqual([-4, 3, 3]);
    expect(zero.scale[0]).toBeGreaterThan(0);
    expect(gradients(3, w, tf.scalar(0), dy)[1].dataSync()[0]).toBeCloseTo((-4 + 6 + 9) / 3);
  });

  it('throws for a wrong number or shape of variables', () => {
    const quantizer = learnedStepQuantizer({ bits: 3, granularity: 'row' });
    expect(() => quantizer.apply(tf.zeros([2, 3]), [tf.scalar(1)])).toThrow(
      "learnedStepQuantizer: variable 'step' has shape []; for this weight it must be [2]",
    );
    expect(() => quantizer.encode(tf.zeros([2, 3]), [])).toThrow('there are 0 variables; it takes 1: step');
  });
});
