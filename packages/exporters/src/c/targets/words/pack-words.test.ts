import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../testing/random.js';
import { columnsPerWord, packWords, rowsPerWord } from './pack-words.js';

const hexadecimal = (words: Uint32Array) => Array.from(words, (word) => word.toString(16));

describe('packWords', () => {
  it('has even columns in the low half of a word, odd ones in the high half, and rows from the lowest bits on', () => {
    const matrix = { rows: 4, columns: 3, bits: 4, codes: Int8Array.of(-8, -7, 1, 0, 1, 0, 7, 6, 0, -1, 2, 7) };
    expect(hexadecimal(packWords(matrix, 4))).toEqual(['2e91ff80', '7889']);
    expect(hexadecimal(packWords(matrix, 8))).toEqual(['1790078', '81', '286ff87', '780']);
  });

  it('has several columns of few bits beside each other', () => {
    const ternary = { rows: 1, columns: 5, bits: 1, codes: Int8Array.of(-1, 0, 1, -1, 0) };
    expect(hexadecimal(packWords(ternary, 2))).toEqual([(1 + (3 << 2) + (2 << 16) + (1 << 18)).toString(16), '2']);
    const signs = Int8Array.of(1, 1, -1, 1, 1, -1, 1, 1, 1);
    const twoRows = { rows: 2, columns: 9, bits: 1, codes: Int8Array.of(...signs, ...signs.map((sign) => -sign)) };
    expect(hexadecimal(packWords(twoRows, 1))).toEqual(['4b002d', '1']);
  });

  it.each([1, 2, 4, 8] as const)('keeps every code of %i bits', (bits) => {
    const random = randomFrom(bits);
    const group = rowsPerWord(bits);
    const across = columnsPerWord(bits);
    expect(group * across * bits).toBe(32);
    for (let trial = 0; trial < 50; trial++) {
      const [rows, columns] = [random.integer(1, 9), random.integer(1, 20)];
      const top = 2 ** (bits - 1);
      const code = () => (bits === 1 ? random.choice([-1, 1]) : random.integer(-top, top - 1));
      const codes = Int8Array.from({ length: rows * columns }, code);
      const words = packWords({ rows, columns, bits, codes }, bits);
      const count = Math.ceil(columns / across);
      expect(words).toHaveLength(Math.ceil(rows / group) * count);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          const c = j % across;
          const word = words[Math.floor(i / group) * count + Math.floor(j / across)]!;
          const field = (word >>> (16 * (c % 2) + (16 / group) * (i % group) + bits * (c >> 1))) & (2 ** bits - 1);
          const twos = bits >= 4 && i % group === group - 1;
          const value = bits === 1 ? 2 * field - 1 : twos ? field - (field >= top ? 2 * top : 0) : field - top;
          expect(value).toBe(codes[i * columns + j]);
        }
      }
    }
  });
});
