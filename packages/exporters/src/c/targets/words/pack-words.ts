import type { IntMatrix } from '@qornn/int-runtime';
import type { StoredBits } from '../../pack-codes.js';

/** Rows of a word. */
export function rowsPerWord(bits: StoredBits): number {
  return bits === 8 ? 2 : 4;
}

/** Columns of a word, half of them even. */
export function columnsPerWord(bits: StoredBits): number {
  return 32 / bits / rowsPerWord(bits);
}

/**
 * Codes in 32-bit words, each with some columns of a group of rows: even columns in the low half, odd ones in the high half. In each half the
 * rows follow each other from the lowest bits on, and a row's columns likewise:
 *
 *     code of row r and column c at bit 16 (c mod 2) + (16 / rows) r + bits ⌊c / 2⌋
 *
 * Codes have an offset, w + 2^{bits−1}, those of one bit are (w + 1) / 2. But the last row of words of 4 and 8 bits is in two's complement, so
 * that a half, read as a signed number, is Σ_r 2^{bits r} · (code of row r, with its offset).
 *
 * Groups of rows follow each other. Columns beyond the matrix, whose elements of x are 0, and rows beyond it are zero bits.
 */
export function packWords({ rows, columns, codes }: IntMatrix, bits: StoredBits): Uint32Array {
  const group = rowsPerWord(bits);
  const across = columnsPerWord(bits);
  const count = Math.ceil(columns / across);
  const words = new Uint32Array(Math.ceil(rows / group) * count);
  for (let i = 0; i < rows; i++) {
    const r = i % group;
    for (let j = 0; j < columns; j++) {
      const c = j % across;
      const field = fieldOf(codes[i * columns + j]!, bits, r === group - 1);
      const at = 16 * (c & 1) + (16 / group) * r + bits * (c >> 1);
      words[Math.floor(i / group) * count + Math.floor(j / across)]! |= field << at;
    }
  }
  return words;
}

function fieldOf(code: number, bits: StoredBits, lastRow: boolean): number {
  if (bits === 1) return (code + 1) / 2;
  return (bits >= 4 && lastRow ? code : code + 2 ** (bits - 1)) & (2 ** bits - 1);
}
