import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCodes, storageBits, unpackCodes } from './pack-codes.js';

function codesOf(bits: number, length: fc.ArrayConstraints): fc.Arbitrary<Int8Array> {
  const range = bits === 1 ? { min: -1, max: 1 } : { min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 };
  return fc.array(fc.integer(range), length).map((codes) => Int8Array.from(codes));
}

describe('packCodes and unpackCodes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are inverse for %i bits and every length up to 40', (bits) => {
    for (let length = 0; length <= 40; length++) {
      fc.assert(
        fc.property(codesOf(bits, { minLength: length, maxLength: length }), (codes) => {
          const bytes = packCodes(codes, bits);
          expect(bytes.length).toBe(Math.ceil((length * storageBits(bits)) / 8));
          expect(unpackCodes(bytes, bits, length)).toEqual(codes);
        }),
        { numRuns: 5 },
      );
    }
  });

  it('are inverse for bytes, too: packCodes restores whatever unpackCodes accepts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.uint8Array({ maxLength: 12 }), (bits, bytes) => {
        const length = Math.floor((bytes.length * 8) / storageBits(bits));
        let codes: Int8Array;
        try {
          codes = unpackCodes(bytes, bits, length);
        } catch {
          return;
        }
        expect(packCodes(codes, bits)).toEqual(bytes);
      }),
    );
  });

  it('put the first code in the lowest bits', () => {
    expect(packCodes(Int8Array.of(-4, 3, 0), 3)).toEqual(Uint8Array.of(0b00_011_100, 0));
    expect(packCodes(Int8Array.of(-1, 0, 1, -1, 1), 1)).toEqual(Uint8Array.of(0b11_01_00_11, 0b01));
    expect(packCodes(Int8Array.of(-128, 127), 8)).toEqual(Uint8Array.of(128, 127));
  });

  it('accept Int16Array codes in range', () => {
    expect(packCodes(Int16Array.of(7, -8), 4)).toEqual(Uint8Array.of(0x87));
  });

  it('throw for a code out of range and name its index', () => {
    expect(() => packCodes(Int8Array.of(0, 4), 3)).toThrow('packCodes: codes[1] is 4; 3 bits hold -4 to 3');
    expect(() => packCodes(Int8Array.of(-2), 1)).toThrow('packCodes: codes[0] is -2; 1 bits hold -1 to 1');
  });

  it('throw for bits and lengths out of range', () => {
    expect(() => packCodes(new Int8Array(1), 0)).toThrow('bits is 0; it must be an integer from 1 to 8');
    expect(() => unpackCodes(new Uint8Array(1), 9, 1)).toThrow('bits is 9; it must be an integer from 1 to 8');
    expect(() => unpackCodes(new Uint8Array(1), 4, -1)).toThrow('length is -1; it must be an integer ≥ 0');
  });

  it('throw for corrupt bytes', () => {
    expect(() => unpackCodes(new Uint8Array(3), 4, 4)).toThrow('4 codes of 4 bits take 2 bytes, but there are 3');
    expect(() => unpackCodes(Uint8Array.of(0x10), 4, 1)).toThrow('bits after the last code are set');
    expect(() => unpackCodes(Uint8Array.of(0b1000), 1, 2)).toThrow('code 1 is -2, out of range for 1 bits');
  });
});
