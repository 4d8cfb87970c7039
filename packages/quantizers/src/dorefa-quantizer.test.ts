import { expectClose, testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { dorefaQuantizer } from './dorefa-quantizer.js';

describe.each(testedBackends)('dorefaQuantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it("matches the paper's levels, computed by hand", () => {
    // tanh/max: −1, −0.302, 0.103, 0.479, so at 2 bits 3(t/2 + 1/2) is 0, 1.05, 1.66, 2.22
    const w = tf.tensor1d([-2, -0.3, 0.1, 0.5]);
    expectClose(dorefaQuantizer({ bits: 2 }).apply(w), [-1, -1 / 3, 1 / 3, 1 / 3]);
    expect([...dorefaQuantizer({ bits: 2 }).encode(w).codes]).toEqual([-3, -1, 1, 1]);
  });

  it.each([2, 3, 7])(
    'has 2^k levels from −1 to 1, odd multiples of the step, in codes of k + 1 bits: k = %i',
    (bits) => {
      const { codes, scale, bits: width } = dorefaQuantizer({ bits }).encode(tf.linspace(-3, 3, 5000));
      const levels = [...new Set(codes)].sort((a, b) => a - b);
      expect(levels).toEqual(Array.from({ length: 2 ** bits }, (_, i) => 2 * i - 2 ** bits + 1));
      expect(scale[0]! * levels.at(-1)!).toBeCloseTo(1, 6);
      expect(width).toBe(bits + 1);
    },
  );

  it('matches finite differences of the unrounded function with a fixed maximum', () => {
    const w = [-1.2, 0.3, 0.01, 0.8];
    const dy = [1, -2, 3, 0.5];
    const most = Math.tanh(1.2);
    const slope = (value: number) => (Math.tanh(value + 1e-4) - Math.tanh(value - 1e-4)) / 2e-4 / most;
    const dw = tf.grad((x) => dorefaQuantizer({ bits: 3 }).apply(x))(tf.tensor1d(w), tf.tensor1d(dy));
    expectClose(
      dw,
      w.map((value, i) => dy[i]! * slope(value)),
    );
  });

  it('maps 0 to a level next to the middle, with a gradient', () => {
    const zeros = tf.zeros([3]);
    expect([...dorefaQuantizer({ bits: 3 }).encode(zeros).codes]).toEqual([1, 1, 1]);
    expect([
      ...tf
        .grad((x) => dorefaQuantizer({ bits: 3 }).apply(x))(zeros, tf.ones([3]))
        .dataSync(),
    ]).toEqual([1, 1, 1]);
  });

  it.each([1, 8])('throws for %i bits', (bits) => {
    expect(() => dorefaQuantizer({ bits })).toThrow(
      `dorefaQuantizer: bits is ${bits}; it must be an integer from 2 to 7`,
    );
  });
});
