import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { noQuantizer } from './no-quantizer.js';

beforeAll(() => useBackend('cpu'));

describe('noQuantizer', () => {
  it('returns a copy, with the identity as gradient', () => {
    const w = tf.tensor1d([0.1, -2]);
    const y = noQuantizer().apply(w);
    expect(y.id).not.toBe(w.id);
    expect(y.dataSync()).toEqual(w.dataSync());
    expect([
      ...tf
        .grad((x) => noQuantizer().apply(x))(w, tf.tensor1d([3, 4]))
        .dataSync(),
    ]).toEqual([3, 4]);
  });

  it('has no bits and no codes', () => {
    expect(noQuantizer().bits).toBeNull();
    expect(() => noQuantizer().encode(tf.zeros([3, 2]))).toThrow(
      'noQuantizer: the weight of shape [3,2] is not quantized',
    );
  });
});
