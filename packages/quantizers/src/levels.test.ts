import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeRange } from './code-range.js';
import { deltaFromIdentity } from './delta-from-identity.js';
import { noQuantizer } from './no-quantizer.js';
import { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
import { packCodes, unpackCodes } from './pack-codes.js';
import type { Quantizer } from './quantizer.js';
import { getQuantizer } from './registry.js';
import { bitsOfLevels, requireEncoded } from './require-bits.js';
import { straightThrough } from './straight-through.js';
import { orthogonalMatrix } from './testing/matrices.js';

beforeAll(() => useBackend('wasm'));

/** Written from outside: an odd number of levels on both sides of 0, by the declared interface alone. */
function oddLevels(levels: number): Quantizer {
  const bits = bitsOfLevels(levels);
  const largest = (levels - 1) / 2;
  const scaledCodes = (w: tf.Tensor) => {
    const step = tf.div(tf.max(tf.abs(w)), largest);
    return { codes: tf.round(tf.div(w, step)), step };
  };
  return {
    ...{ name: 'oddLevels', bits, levels },
    scaledCodes: (w) => tf.tidy(() => scaledCodes(w)),
    apply: straightThrough((w) => {
      const { codes, step } = scaledCodes(w);
      return tf.add(tf.mul(codes, step), 0);
    }),
    encode: (w) =>
      tf.tidy(() => {
        const { codes, step } = scaledCodes(w);
        const scale = Float32Array.from(step.dataSync());
        return { codes: Int8Array.from(codes.dataSync()), shape: w.shape, scale, bits, levels } as never;
      }),
    getConfig: () => ({ name: 'oddLevels', levels }),
  };
}

describe('levels and bits', () => {
  it('are two numbers: 31 levels have 5 bits, and one of their codes less', () => {
    expect([2, 3, 4, 5, 8, 9, 31, 32, 33, 256].map(bitsOfLevels)).toEqual([1, 1, 2, 3, 3, 4, 5, 5, 6, 8]);
    expect(codeRange(5)).toEqual({ smallest: -16, largest: 15 });
    expect(codeRange(5, 31)).toEqual({ smallest: -15, largest: 15 });
    expect(codeRange(1)).toEqual({ smallest: -1, largest: 1 });
  });

  it('pack codes of a quantizer from outside', () => {
    const { codes, bits } = requireEncoded(
      oddLevels(31),
      oddLevels(31).encode(tf.tensor2d(orthogonalMatrix(8, 1), [8, 8])),
    );
    const bytes = packCodes(codes, bits);
    expect(bytes).toHaveLength((64 * 5) / 8);
    expect(unpackCodes(bytes, bits, 64)).toEqual(codes);
  });

  it.each([oddLevels(31), deltaFromIdentity(oddLevels(31))])(
    'round a quantizer from outside orthogonally, within its levels: $name',
    (inner) => {
      const rounding = orthogonalRoundingQuantizer(inner);
      const w = tf.tensor2d(orthogonalMatrix(24, 2), [24, 24]);
      const nearest = inner.encode(w);
      expect(rounding.encode(w)).toEqual(nearest);
      expect(rounding.apply(w).dataSync()).toEqual(inner.apply(w).dataSync());
      const rounded = requireEncoded(rounding, rounding.encode(w, [rounding.variables![0]!.refresh!(w)]));
      expect(rounded.codes).not.toEqual(nearest.codes);
      expect(rounded).toMatchObject({ bits: 5, levels: 31 });
    },
  );

  it.each<[object, string]>([
    [{ bits: 4.95 }, "getQuantizer: 'oddLevels' has bits 4.95; it must be an integer ≥ 1, or null (levels says"],
    [{ bits: 4 }, "getQuantizer: 'oddLevels' has levels 31; 4 bits hold an integer from 2 to 16"],
    [{ levels: 30.5 }, "'oddLevels' has levels 30.5; 5 bits hold an integer from 2 to 32"],
  ])('throw for a quantizer with %o', (change, message) => {
    expect(() => getQuantizer({ ...oddLevels(31), ...change })).toThrow(message);
  });

  it.each<[object, string]>([
    [{ bits: 4.95 }, "encode of 'none': bits is 4.95; it must be an integer ≥ 1"],
    [{ codes: Int8Array.of(16) }, "encode of 'none': codes[0] is 16; 31 levels are -15 to 15"],
    [{ codes: Int8Array.of(1, 1) }, "encode of 'none': there are 2 codes for shape [1,1]"],
    [
      { scale: Float32Array.of(1, 1) },
      "encode of 'none': there are 2 steps for shape [1,1]; it must be one, or one a row",
    ],
  ])('throw for an encoded weight with %o', (change, message) => {
    const right = { codes: Int8Array.of(15), shape: [1, 1], scale: Float32Array.of(1), bits: 5, levels: 31 };
    expect(requireEncoded(noQuantizer(), right)).toBe(right);
    expect(() => requireEncoded(noQuantizer(), { ...right, ...change })).toThrow(message);
  });
});
