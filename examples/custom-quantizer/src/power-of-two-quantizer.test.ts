import { getQuantizer, registerQuantizer, withBits } from '@qornn/quantizers';
import { describeQuantizer } from '@qornn/quantizers/testing';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import register, { powerOfTwoQuantizer } from './index.js';

beforeAll(() => useBackend('wasm'));

// What every quantizer promises: values, gradients, configuration, memory.
register({ registerQuantizer });
describeQuantizer('powerOfTwoQuantizer of 7 exponents', () => powerOfTwoQuantizer());
describeQuantizer('powerOfTwoQuantizer of 3 exponents', () => powerOfTwoQuantizer({ exponents: 3 }));

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

  it('says what is wrong', () => {
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
});
