import type { IntMatrix } from '@qornn/int-runtime';

/** Rows `from` to `to` of a matrix. */
export function rowsOf({ columns, bits, codes }: IntMatrix, [from, to]: readonly [number, number]): IntMatrix {
  return { rows: to - from, columns, bits, codes: codes.subarray(from * columns, to * columns) };
}
