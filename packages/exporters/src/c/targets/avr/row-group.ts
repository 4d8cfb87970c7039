import type { IntMatrix } from '@qornn/int-runtime';
import type { StoredBits } from '../../pack-codes.js';

/** Rows of a matrix that a kernel computes together, so that each element of the vector is loaded once for all of them. */
export type GroupRows = 2 | 4 | 8;

/** Four, unless that stores more than 1/16 of the rows in vain. */
export function groupRows(rows: number): GroupRows {
  const padding = (4 - (rows % 4)) % 4;
  return padding <= rows / 16 || padding < 2 ? 4 : 2;
}

/** Stored offset of codes: the multiplier's instructions want them unsigned. */
export const EXCESS: Readonly<Record<StoredBits, number>> = { 8: 128, 4: 8, 2: 0, 1: 0 };

/** Bytes of a group of rows. */
export function groupBytes(columns: number, rows: GroupRows, bits: StoredBits): number {
  return Math.ceil((columns * rows * bits) / 8);
}

/**
 * Codes in the order in which kernels want them: group by group, in each column by column, the rows of the group from the lowest bits. Codes of
 * 4 and 8 bits are stored with an excess, those of 2 bits in two's complement, of 1 bit as 1 for +1 and 0 for −1. Rows beyond the matrix are 0,
 * or −1 if there are only signs.
 *
 * @param order the matrix's row at each place, all of them by default
 */
export function packGroups(
  { rows, columns, codes }: Pick<IntMatrix, 'rows' | 'columns' | 'codes'>,
  group: GroupRows,
  bits: StoredBits,
  order: ArrayLike<number> = Array.from({ length: rows }, (_, i) => i),
): Uint8Array {
  const size = groupBytes(columns, group, bits);
  const groups = Math.ceil(rows / group);
  const bytes = new Uint8Array(groups * size);
  for (let i = 0; i < groups * group; i++) {
    const from = Math.floor(i / group) * size;
    for (let j = 0; j < columns; j++) {
      const code = i < rows ? codes[order[i]! * columns + j]! : 0;
      const position = (j * group + (i % group)) * bits;
      const field = bits === 1 ? Number(code > 0) : (code + EXCESS[bits]) & (2 ** bits - 1);
      bytes[from + (position >> 3)]! |= field << (position & 7);
    }
  }
  return bytes;
}
