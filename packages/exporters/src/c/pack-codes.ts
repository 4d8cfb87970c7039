import type { IntMatrix } from '@qornn/int-runtime';

/** Bits of a stored code: 1 for ±1 only, 2 and 4 in two's complement or with an offset, 8. */
export type StoredBits = 1 | 2 | 4 | 8;

/** The fewest bits that the codes of a matrix fit into, whatever it was trained with. */
export function storedBits({ codes }: Pick<IntMatrix, 'codes'>): StoredBits {
  if (codes.every((code) => code === 1 || code === -1)) return 1;
  const within = (bits: number) => codes.every((code) => code >= -(2 ** (bits - 1)) && code < 2 ** (bits - 1));
  if (within(2)) return 2;
  return within(4) ? 4 : 8;
}

/**
 * Codes of fewer than 8 bits in bytes, row by row, first code in the lowest bits. Each row begins with a new byte; codes after its end are
 * `padding`.
 *
 * @param bits a code's bits in the byte
 * @param field the bits that stand for a code, 0 to 2^bits − 1
 * @param padding a code
 */
export function packRows(
  { rows, columns, codes }: Pick<IntMatrix, 'rows' | 'columns' | 'codes'>,
  bits: StoredBits,
  field: (code: number) => number,
  padding: number,
): Uint8Array {
  const inByte = 8 / bits;
  const rowBytes = Math.ceil(columns / inByte);
  const bytes = new Uint8Array(rows * rowBytes);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rowBytes * inByte; j++) {
      const code = j < columns ? codes[i * columns + j]! : padding;
      bytes[i * rowBytes + Math.floor(j / inByte)]! |= field(code) << (bits * (j % inByte));
    }
  }
  return bytes;
}
