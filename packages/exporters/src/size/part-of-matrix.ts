import type { IntMatrix } from '@qornn/int-runtime';
import { codeRange } from '@qornn/int-runtime/reference';

/**
 * Some rows of a matrix, and its first columns. Codes of fewer bits are the upper bits; those of 1 bit are signs.
 *
 * @param rows indices
 * @param width number of columns
 * @param most bits of a code
 */
export function partOfMatrix(
  { columns, codes, bits }: IntMatrix,
  rows: readonly number[],
  width: number,
  most: number,
): IntMatrix {
  const fewer = Math.min(bits, most);
  const { smallest, largest } = codeRange(fewer);
  const down = Math.max(0, bits - fewer);
  const kept = rows.flatMap((row) =>
    Array.from(codes.subarray(row * columns, row * columns + width), (code) =>
      most === 1 ? (code < 0 ? -1 : 1) : Math.min(largest, Math.max(smallest, code >> down)),
    ),
  );
  return { rows: rows.length, columns: width, bits: fewer, codes: Int8Array.from(kept) };
}

/** 0, 1, … */
export function firstIndices(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
