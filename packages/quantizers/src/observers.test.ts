import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { maxObserver, movingAverageObserver, mseObserver, percentileObserver } from './observers.js';
import { normalNumbers } from './testing/matrices.js';

beforeAll(() => useBackend('cpu'));

const makers = {
  max: maxObserver,
  movingAverage: movingAverageObserver,
  percentile: percentileObserver,
  mse: () => mseObserver({ bits: 8 }),
};

describe.each(Object.entries(makers))('%sObserver', (_, make) => {
  it('accepts tensors and arrays, and keeps neither', () => {
    const values = normalNumbers(60, 1);
    const [a, b] = [make(), make()];
    const x = tf.tensor3d(values, [3, 4, 5]);
    a.observe(x);
    b.observe(values);
    expect(a.range()).toBe(b.range());
    expectNoNewTensors(() => a.observe(x));
  });

  it('has no range at first, after a reset, and after empty input', () => {
    const observer = make();
    const asked = () => observer.range();
    expect(asked).toThrow('no values observed');
    observer.observe(new Float32Array(0));
    expect(asked).toThrow('no values observed');
    observer.observe(Float32Array.of(1, 5));
    observer.reset();
    expect(asked).toThrow('no values observed');
    observer.observe(Float32Array.of(-0.5));
    expect(observer.range()).toBeCloseTo(0.5, 6);
  });

  it('returns 1 for an all-zero signal', () => {
    const observer = make();
    observer.observe(tf.zeros([4]));
    expect(observer.range()).toBe(1);
  });

  it('throws for values that are not finite, and ignores that call', () => {
    const observer = make();
    observer.observe(Float32Array.of(1, -2));
    const before = observer.range();
    expect(() => observer.observe(Float32Array.of(9, Number.NaN))).toThrow('x[1] is NaN, not a finite number');
    expect(() => observer.observe(tf.tensor1d([Number.NEGATIVE_INFINITY]))).toThrow('x[0] is -Infinity');
    expect(observer.range()).toBe(before);
  });

  it('is equivariant: twice the signal has twice the range', () => {
    const values = normalNumbers(500, 2);
    const [a, b] = [make(), make()];
    a.observe(values);
    b.observe(values.map((value) => 2 * value));
    expect(b.range()).toBeCloseTo(2 * a.range(), 5);
  });
});

describe('observers', () => {
  it('max: the largest magnitude', () => {
    const observer = maxObserver();
    for (const x of [
      [1, -3],
      [2, 0.5],
    ])
      observer.observe(Float32Array.from(x));
    expect(observer.range()).toBe(3);
  });

  it('moving average: starts at the first maximum and decays', () => {
    const observer = movingAverageObserver({ momentum: 0.75 });
    for (const x of [-4, 8, 0]) observer.observe(Float32Array.of(x, 0));
    expect(observer.range()).toBe(0.75 * (0.75 * 4 + 0.25 * 8));
  });

  it('percentile: leaves out the given fraction, up to a bin width', () => {
    const values = normalNumbers(20_000, 3);
    const observer = percentileObserver({ percentile: 0.99 });
    for (let i = 0; i < values.length; i += 500) observer.observe(values.subarray(i, i + 500));
    const beyond = values.filter((value) => Math.abs(value) > observer.range()).length / values.length;
    expect(beyond).toBeLessThanOrEqual(0.01);
    expect(beyond).toBeGreaterThan(0.009);
  });

  it('mse: is close to the optimal range', () => {
    const values = normalNumbers(20_000, 4);
    for (const bits of [3, 4, 6]) {
      const observer = mseObserver({ bits });
      observer.observe(values);
      const error = (range: number) => {
        const step = range / 2 ** (bits - 1);
        const top = 2 ** (bits - 1) - 0.5;
        return values.reduce(
          (sum, v) => sum + (v - step * Math.max(-top, Math.min(top, Math.floor(v / step) + 0.5))) ** 2,
          0,
        );
      };
      const best = Math.min(...Array.from({ length: 60 }, (_, i) => error(0.1 * (i + 1))));
      expect(error(observer.range())).toBeLessThan(1.1 * best);
    }
  });

  it('throw for options out of range or unknown', () => {
    expect(() => movingAverageObserver({ momentum: 1 })).toThrow('momentum is 1; it must be in [0, 1)');
    expect(() => percentileObserver({ percentile: 99 })).toThrow('percentile is 99; it must be a fraction in (0, 1]');
    expect(() => mseObserver({ bits: 17 })).toThrow('bits is 17; it must be an integer from 2 to 16');
    expect(() => maxObserver({ bits: 8 } as never)).toThrow("maxObserver: unknown option 'bits'; there are none");
  });
});
