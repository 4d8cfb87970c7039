import { codeRange } from '@qornn/int-runtime/reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, storedBits } from './pack-codes.js';

describe('storedBits', () => {
  it('is decided by the codes, not by the bits they were trained with', () => {
    const bitsOf = (...codes: number[]) => storedBits({ codes: Int8Array.from(codes) });
    expect(bitsOf(1, -1, 1)).toBe(1);
    expect(bitsOf(1, 0, -1)).toBe(2);
    expect(bitsOf(-2, 1)).toBe(2);
    expect(bitsOf(2)).toBe(4);
    expect(bitsOf(-8, 7)).toBe(4);
    expect(bitsOf(8)).toBe(8);
    expect(bitsOf(-128, 127)).toBe(8);
  });
});

describe('packRows', () => {
  it('holds every code in its place, and padding after each row', () => {
    const matrices = fc
      .record({
        bits: fc.constantFrom(2 as const, 4 as const, 8 as const),
        rows: fc.integer({ min: 1, max: 5 }),
        columns: fc.integer({ min: 1, max: 9 }),
      })
      .chain(({ bits, rows, columns }) => {
        const { smallest, largest } = codeRange(bits);
        return fc
          .array(fc.integer({ min: smallest, max: largest }), { minLength: rows * columns, maxLength: rows * columns })
          .map((codes) => ({ bits, rows, columns, codes: Int8Array.from(codes) }));
      });
    fc.assert(
      fc.property(matrices, ({ bits, rows, columns, codes }) => {
        const offset = 2 ** (bits - 1);
        const bytes = packRows({ rows, columns, codes }, bits, (code) => code + offset, 0);
        const inByte = 8 / bits;
        const rowBytes = Math.ceil(columns / inByte);
        expect(bytes.length).toBe(rows * rowBytes);
        for (let i = 0; i < rows; i++) {
          for (let j = 0; j < rowBytes * inByte; j++) {
            const field = (bytes[i * rowBytes + Math.floor(j / inByte)]! >> (bits * (j % inByte))) & (2 ** bits - 1);
            expect(field - offset).toBe(j < columns ? codes[i * columns + j] : 0);
          }
        }
      }),
    );
  });
});
