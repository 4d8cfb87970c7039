import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import './gradients.js';
import { expectClose, expectGradient, expectNoNewTensors, useBackend, withKernelNamed } from './index.js';

beforeAll(() => useBackend('wasm'));

describe('expectGradient', () => {
  const at = () => tf.tensor1d([1, -2, 0.5]);
  const cube = (x: tf.Tensor) => tf.mul(x, tf.square(x));

  it('passes for gradients that are right, of gradients too, and leaks nothing', () => {
    expectGradient(cube, at());
    expectGradient((x) => tf.grad(cube)(x), at());
    const x = at();
    expectNoNewTensors(() => expectGradient(cube, x));
  });

  it('fails for a gradient that is wrong by 3 %', () => {
    const wrong = (x: tf.Tensor) =>
      tf.customGrad((x, save) => {
        (save as tf.GradSaveFunc)([x as tf.Tensor]);
        return { value: tf.square(x as tf.Tensor), gradFunc: (dy, [x]) => tf.mul(tf.mul(dy, 2.06), x!) };
      })(x);
    expect(() => expectGradient(wrong, at())).toThrow(/the slope along direction 1 is \S+ by the gradient, but/);
  });

  it('names the kernel that the backend lacks', () => {
    const pick = (x: tf.Tensor) => tf.gather(x, [0, 2]);
    expect(() => expectGradient(pick, at())).toThrow('the wasm backend has no kernel UnsortedSegmentSum: use other');
    expect(() => withKernelNamed(() => tf.reshape(tf.tensor1d([1]), [2]))).toThrow(/shape/i);
  });
});

describe('expectClose and expectNoNewTensors', () => {
  it('fail for what differs', () => {
    expectClose(tf.tensor1d([1, 2]), [1, 2]);
    expect(() => expectClose(tf.tensor1d([1, 2]), [1, 2.001])).toThrow('entry 1 is 2, expected 2.001');
    expect(() => expectClose(tf.tensor1d([1, 2]), tf.tensor2d([[1, 2]]))).toThrow();
    expect(() => expectNoNewTensors(() => void tf.scalar(1))).toThrow();
  });
});
