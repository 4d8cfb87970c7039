import { expectClose, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { learnedRangeQuantizer } from './learned-range-quantizer.js';
import { normalNumbers } from './testing/matrices.js';
import { uniformQuantizer } from './uniform-quantizer.js';

const gradients = (
  bits: number,
  w: tf.Tensor,
  range: tf.Tensor,
  dy: tf.Tensor,
  granularity: 'tensor' | 'row' = 'tensor',
) =>
  tf.grads((x, a) => learnedRangeQuantizer({ bits, granularity }).apply(x!, [a!]))([w, range], dy) as [
    tf.Tensor,
    tf.Tensor,
  ];

describe.each(testedBackends)('learnedRangeQuantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it('rounds to 2^k levels of its range', () => {
    const w = tf.tensor1d([-0.9, -0.26, 0.1, 0.3, 9]);
    const { codes, scale } = learnedRangeQuantizer({ bits: 2 }).encode(w, [tf.scalar(0.5)]);
    expect([[...codes], [...scale]]).toEqual([[-2, -1, 0, 1, 1], [0.25]]);
  });

  it("matches the paper's gradients, computed by hand", () => {
    // k = 3, α = 2: the limits are −2 and 1.5.
    const w = tf.tensor1d([-3, -0.625, 0.25, 1.375, 1.75]);
    const dy = tf.tensor1d([1, 2, 4, 8, 16]);
    const [dw, da] = gradients(3, w, tf.scalar(2), dy);
    expect([...dw.dataSync()]).toEqual([0, 2, 4, 8, 0]);
    expectClose(da, [-1 * 1 + 0.75 * 16]);
  });

  it('matches finite differences in the range where all weights are beyond it', () => {
    const w = tf.tensor1d([-3, 2, 5, -9]);
    const dy = tf.tensor1d([1, -2, 0.5, 3]);
    const quantizer = learnedRangeQuantizer({ bits: 3 });
    const loss = (a: number) => tf.sum(tf.mul(quantizer.apply(w, [tf.scalar(a)]), dy)).dataSync()[0]!;
    const [, da] = gradients(3, w, tf.scalar(0.8), dy);
    expectClose(da, [(loss(0.81) - loss(0.79)) / 0.02], 1e-4);
  });

  it('has one range per row, with the gradient of that row only', () => {
    const w = tf.tensor2d([0.3, -1, 2, 0.1, 0.6, -0.7], [2, 3]);
    const dy = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
    // k = 2: the limits are −α and α / 2. The first row is clipped at 2 and −1, the second at 0.6 and −0.7.
    const [dw, da] = gradients(2, w, tf.tensor1d([1, 0.5]), dy, 'row');
    expect([...dw.dataSync()]).toEqual([1, 0, 0, 4, 0, 0]);
    expectClose(da, [-2 + 0.5 * 3, 0.5 * 5 - 6]);
  });

  it('starts as the uniform quantizer of the least squared error, at any bits', () => {
    const w = tf.tensor2d(normalNumbers(60, 1), [6, 10]);
    for (const granularity of ['tensor', 'row'] as const) {
      const start = learnedRangeQuantizer({ bits: 3, granularity }).encode(w);
      expect(start).toEqual(uniformQuantizer({ bits: 3, granularity, scale: 'mse' }).encode(w));
    }
  });

  it('uses and differentiates the absolute value of the range', () => {
    const w = tf.tensor1d([-0.3, 0.1, 2]);
    const dy = tf.tensor1d([1, 2, 3]);
    const quantizer = learnedRangeQuantizer({ bits: 3 });
    expect(quantizer.encode(w, [tf.scalar(-0.2)])).toEqual(quantizer.encode(w, [tf.scalar(0.2)]));
    const [up, down] = [0.2, -0.2].map((a) => gradients(3, w, tf.scalar(a), dy)[1].dataSync()[0]!);
    expect(down).toBe(-up!);
  });

  it('throws for a wrong number or shape of variables', () => {
    const quantizer = learnedRangeQuantizer({ bits: 3, granularity: 'row' });
    expect(() => quantizer.apply(tf.zeros([2, 3]), [tf.scalar(1)])).toThrow(
      "learnedRangeQuantizer: variable 'range' has shape []; for this weight it must be [2]",
    );
    expect(() => quantizer.encode(tf.zeros([2, 3]), [])).toThrow('there are 0 variables; it takes 1: range');
  });
});
