import type { IntMatrix } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../testing/random.js';
import { packWords, rowsPerWord, type WordBits } from './pack-words.js';

describe('packWords', () => {
  it('has two columns in a word, the even one in the low half, and rows from the lowest bits on', () => {
    const matrix = { rows: 4, columns: 3, bits: 4, codes: Int8Array.of(-8, -7, 1, 0, 1, 0, 7, 6, 0, -1, 2, 7) };
    expect(Array.from(packWords(matrix, 4), (word) => word.toString(16))).toEqual(['2e91ff80', '7889']);
    expect(Array.from(packWords(matrix, 8), (word) => word.toString(16))).toEqual(['1790078', '81', '286ff87', '780']);
  });

  it.each([4, 8] as const)('has halves that are sums of codes of %i bits with offsets', (bits) => {
    const random = randomFrom(bits);
    for (let trial = 0; trial < 50; trial++) {
      const [rows, columns] = [random.integer(1, 9), random.integer(1, 9)];
      const top = 2 ** (bits - 1);
      const codes = Int8Array.from({ length: rows * columns }, () => random.integer(-top, top - 1));
      const matrix = { rows, columns, bits, codes };
      const words = packWords(matrix, bits);
      const group = rowsPerWord(bits);
      const pairs = Math.ceil(columns / 2);
      expect(words).toHaveLength(Math.ceil(rows / group) * pairs);
      for (let i = 0; i < rows; i += group) {
        for (let j = 0; j < columns; j++) {
          const word = words[(i / group) * pairs + (j >> 1)]!;
          const half = ((j % 2 === 0 ? word << 16 : word) | 0) >> 16;
          expect(half).toBe(halfOf(matrix, bits, i, j));
        }
      }
    }
  });
});

/** Σ_r 2^{bits r} (code + offset), without an offset for the last row; rows beyond the matrix are 0. */
function halfOf({ rows, columns, codes }: IntMatrix, bits: WordBits, from: number, column: number): number {
  const group = rowsPerWord(bits);
  let half = 0;
  for (let r = 0; r < group; r++) {
    if (from + r < rows) {
      half += 2 ** (bits * r) * (codes[(from + r) * columns + column]! + (r < group - 1 ? 2 ** (bits - 1) : 0));
    }
  }
  return half;
}
