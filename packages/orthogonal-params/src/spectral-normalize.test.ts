import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { singularValues } from './singular-values.js';
import { spectralNormalize } from './spectral-normalize.js';

beforeAll(() => useBackend('wasm'));

describe('spectralNormalize', () => {
  const w = () => tf.randomNormal<tf.Rank.R2>([12, 7], 0, 3, 'float32', 1);

  it('results in spectral norm 1', () => {
    expect(singularValues(spectralNormalize(w()))[0]).toBeCloseTo(1, 6);
  });

  it('does not differentiate the norm', () => {
    const dy = tf.randomNormal<tf.Rank.R2>([12, 7], 0, 1, 'float32', 2);
    const gradient = tf.grad((x) => spectralNormalize(x as tf.Tensor2D))(w(), dy);
    expectClose(gradient, tf.div(dy, singularValues(w())[0]!), 1e-6);
  });

  it('does not change zeros', () => {
    expect([...spectralNormalize(tf.zeros([2, 2])).dataSync()]).toEqual([0, 0, 0, 0]);
  });

  it('throws for input that is not a matrix', () => {
    expect(() => spectralNormalize(tf.zeros([3]) as unknown as tf.Tensor2D)).toThrow(
      'spectralNormalize: needs a nonempty matrix, not shape [3]',
    );
  });

  it('leaks nothing', () => {
    const x = w();
    expectNoNewTensors(() => {
      spectralNormalize(x).dispose();
      tf.grad((y) => spectralNormalize(y as tf.Tensor2D))(x).dispose();
    });
  });
});
