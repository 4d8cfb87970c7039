import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { straightThrough } from './straight-through.js';
import '@qornn/testing/gradients';

beforeAll(() => useBackend('cpu'));

describe('straightThrough', () => {
  const roundThrough = straightThrough((w) => tf.round(w));

  it('computes the function and passes the gradient through', () => {
    const w = tf.tensor1d([0.2, 0.7]);
    expect([...roundThrough(w).dataSync()]).toEqual([0, 1]);
    expect([
      ...tf
        .grad((x) => tf.mul(roundThrough(x), 3))(w)
        .dataSync(),
    ]).toEqual([3, 3]);
  });

  it('sums the gradients of several uses', () => {
    const sum = (x: tf.Tensor) => tf.add(tf.add(roundThrough(x), roundThrough(x)), x);
    expect([
      ...tf
        .grad(sum)(tf.tensor1d([0.2, 0.7]))
        .dataSync(),
    ]).toEqual([3, 3]);
  });

  it('leaks nothing', () => {
    const w = tf.tensor1d([0.2]);
    const before = tf.memory().numTensors;
    roundThrough(w).dispose();
    tf.grad((x) => roundThrough(x))(w).dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
