import { getQuantizer, registerQuantizer, withBits } from '@qornn/quantizers';
import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import register, { powerOfTwoQuantizer } from './index.js';

beforeAll(() => useBackend('wasm'));

const weights = fc
  .array(
    fc.double({ min: -4, max: 4, noNaN: true }).map((x) => Math.round(x * 1e4) / 1e4),
    { minLength: 1, maxLength: 40 },
  )
  .map((values) => tf.tensor1d(values));

describe('powerOfTwoQuantizer', () => {
  it('gives codes that are 0 or a power of two, and their values by apply, bit for bit', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 7 }), (w, exponents) => {
        const quantizer = powerOfTwoQuantizer({ exponents });
        const { codes, scale, bits } = quantizer.encode(w);
        expect(bits).toBe(exponents + 1);
        const allowed = [0, ...Array.from({ length: exponents }, (_, i) => 2 ** i)];
        for (const code of codes) expect(allowed).toContain(Math.abs(code));
        const values = quantizer.apply(w).dataSync();
        expect(Array.from(values)).toEqual(Array.from(codes, (code) => Math.fround(code * scale[0]!)));
      }),
    );
  });

  it('takes the nearest level', () => {
    fc.assert(
      fc.property(weights, (w) => {
        const { codes, scale } = powerOfTwoQuantizer().encode(w);
        const levels = [0, 1, 2, 4, 8, 16, 32, 64].flatMap((level) => [level, -level]);
        w.dataSync().forEach((value, i) => {
          const best = Math.min(...levels.map((level) => Math.abs(value - level * scale[0]!)));
          expect(Math.abs(value - codes[i]! * scale[0]!)).toBeLessThanOrEqual(best + 1e-4 * scale[0]!);
        });
      }),
    );
  });

  it('lets the gradient through', () => {
    const dy = tf.tensor1d([1, 2, 3]);
    const gradient = tf.grad((w) => powerOfTwoQuantizer().apply(w))(tf.tensor1d([0.3, -0.2, 0]), dy);
    expect(gradient.dataSync()).toEqual(dy.dataSync());
  });

  it('is known by name once it is registered, and says what is wrong', () => {
    register({ registerQuantizer });
    expect(getQuantizer('powerOfTwo', { exponents: 4 }).getConfig()).toEqual({ name: 'powerOfTwo', exponents: 4 });
    expect(() => getQuantizer('powerOfTwo', { exponents: 8 })).toThrow(
      'exponents is 8; it must be an integer from 1 to 7',
    );
    expect(() => powerOfTwoQuantizer().encode(tf.tensor1d([1, Number.NaN]))).toThrow('holds NaN');
  });

  it('is made at another width, as bitSchedule does', () => {
    expect(withBits(powerOfTwoQuantizer({ exponents: 3 }), 6).getConfig()).toEqual({
      name: 'powerOfTwo',
      exponents: 5,
    });
    expect(() => withBits(powerOfTwoQuantizer(), 9)).toThrow('exponents is 8; it must be an integer from 1 to 7');
  });

  it('leaks nothing', () => {
    const w = tf.tensor1d([0.3, -0.2, 0]);
    expectNoNewTensors(() => {
      powerOfTwoQuantizer().apply(w).dispose();
      powerOfTwoQuantizer().encode(w);
    });
  });
});
