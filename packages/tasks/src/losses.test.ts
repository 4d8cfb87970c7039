// The Node build of tfjs-core registers no gradients of its own; that of tfjs-layers does.
import '@tensorflow/tfjs-layers';
import { expectNoNewTensors, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accuracy, crossEntropy, entropy, meanSquaredError, predictedClasses, read } from './losses.js';

beforeAll(() => useBackend('cpu'));

const logits = () => tf.randomNormal([2, 3, 5], 0, 2, 'float32', 7);
const labels = () => tf.tensor2d([0, 4, 2, 1, 1, 3], [2, 3], 'int32');

describe('crossEntropy', () => {
  it('is ln(classes) for a uniform prediction, and 0 for a certain correct one', () => {
    expect(read(crossEntropy(tf.zeros([2, 3, 5]), labels()))).toBeCloseTo(Math.log(5), 6);
    expect(read(crossEntropy(tf.mul(tf.oneHot(labels(), 5), 100), labels()))).toBeCloseTo(0, 6);
  });

  it('has the gradient (softmax − target) / N', () => {
    const gradient = tf.grad((z) => crossEntropy(z, labels()))(logits());
    const expected = tf.div(tf.sub(tf.softmax(logits()), tf.oneHot(labels(), 5)), 6);
    expect(tf.max(tf.abs(tf.sub(gradient, expected))).dataSync()[0]).toBeLessThan(1e-6);
  });

  it('leaks nothing', () => {
    const [z, y] = [logits(), labels()];
    expectNoNewTensors(() => read(crossEntropy(z, y)));
    expectNoNewTensors(() => accuracy(z, y));
  });
});

describe('accuracy', () => {
  it('is the fraction of argmax at the label', () => {
    const answers = tf.oneHot(tf.tensor2d([0, 4, 2, 1, 0, 0], [2, 3], 'int32'), 5);
    expect(accuracy(answers, labels())).toBeCloseTo(4 / 6, 6);
  });
});

describe.each(testedBackends)('on %s, logits that are NaN', (backend) => {
  beforeAll(() => useBackend(backend));

  it('predict no class, at any position; infinite logits predict theirs', () => {
    const rows = [
      [Number.NaN, 0, 1],
      [1, Number.NaN, 0],
      [0, 1, Number.NaN],
      [Number.NaN, Number.NaN, Number.NaN],
      [0, Number.POSITIVE_INFINITY, 1],
      [0, 1, 1],
    ];
    expect(predictedClasses(tf.tensor2d(rows)).arraySync()).toEqual([-1, -1, -1, -1, 1, 1]);
    expect(accuracy(tf.fill([4, 3], Number.NaN), tf.tensor1d([0, 0, 1, 2], 'int32'))).toBe(0);
  });

  it('have a loss of NaN', () => {
    const z = tf.tensor2d([[0, Number.NaN, 1]]);
    expect(read(crossEntropy(z, tf.tensor1d([0], 'int32')))).toBeNaN();
    expect(read(meanSquaredError(z, tf.zeros([1, 3])))).toBeNaN();
  });
});

describe('meanSquaredError', () => {
  it('has the gradient 2 (z − y) / N', () => {
    const [z, y] = [tf.tensor2d([[1, 2]]), tf.tensor2d([[0, 4]])];
    expect(read(meanSquaredError(z, y))).toBe(2.5);
    expect(
      Array.from(
        tf
          .grad((p) => meanSquaredError(p, y))(z)
          .dataSync(),
      ),
    ).toEqual([1, -2]);
  });
});

describe('entropy', () => {
  it('is the entropy of relative frequencies in nats', () => {
    expect(entropy([5, 5, 0])).toBeCloseTo(Math.log(2), 12);
    expect(entropy([3])).toBeCloseTo(0, 12);
    expect(entropy([1, 3])).toBeCloseTo(0.25 * Math.log(4) + 0.75 * Math.log(4 / 3), 12);
  });
});
