import type { IntMatrix } from '@qornn/int-runtime';

/** Bits of a code in words. */
export type WordBits = 4 | 8;

/** Rows of codes in one word: a word has two columns of them. */
export function rowsPerWord(bits: WordBits): number {
  return 16 / bits;
}

/**
 * Codes in 32-bit words, each with two columns of 16 / bits rows: the even column in the low half, the odd one in the high half, and in each
 * half the first row in the lowest bits. Codes of the last row are in two's complement, so that a half, read as a signed number, is
 *
 *     2^{bits·(rows−1)} · code of the last row + Σ 2^{bits·r} · (code of row r + 2^{bits−1})
 *
 * and all other rows have an offset of 2^{bits−1}. Groups of rows follow each other; a column beyond the matrix has codes whose products with
 * a zero vanish, a row beyond it is never read.
 */
export function packWords({ rows, columns, codes }: IntMatrix, bits: WordBits): Uint32Array {
  const group = rowsPerWord(bits);
  const pairs = Math.ceil(columns / 2);
  const words = new Uint32Array(Math.ceil(rows / group) * pairs);
  const mask = 2 ** bits - 1;
  for (let i = 0; i < rows; i++) {
    const r = i % group;
    const offset = r === group - 1 ? 0 : 2 ** (bits - 1);
    for (let j = 0; j < columns; j++) {
      const field = (codes[i * columns + j]! + offset) & mask;
      words[Math.floor(i / group) * pairs + (j >> 1)]! |= field << (bits * r + 16 * (j & 1));
    }
  }
  return words;
}
