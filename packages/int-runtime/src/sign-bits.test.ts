import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSigns, unpackSigns } from './sign-bits.js';

const signs = fc.array(fc.constantFrom(-1, 1), { maxLength: 40 }).map((signs) => Int8Array.from(signs));

describe('packSigns and unpackSigns', () => {
  it('are inverse, with one bit per sign', () => {
    fc.assert(
      fc.property(signs, (signs) => {
        const bytes = packSigns(signs);
        expect(bytes).toHaveLength(Math.ceil(signs.length / 8));
        expect(unpackSigns(bytes, signs.length)).toEqual(signs);
      }),
    );
  });

  it('are inverse from bytes, unless a padding bit is set', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 7 }), (bytes, unused) => {
        const signs = unpackSigns(bytes, 8 * bytes.length - unused);
        expect(signs === undefined).toBe(bytes.at(-1)! >= 2 ** (8 - unused));
        if (signs) expect(packSigns(signs)).toEqual(bytes);
      }),
    );
  });

  it('put the first sign in the lowest bit, and 1 for −1', () => {
    expect(packSigns(Int8Array.of(1, -1, -1))).toEqual(Uint8Array.of(0b110));
  });
});
