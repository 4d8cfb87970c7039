import type { GateMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE } from '@qornn/int-runtime/reference';

/** Largest magnitude of every row of a product with vectors of at most this magnitude. */
export function rowMagnitudes(matrix: GateMatrix, magnitude: number): number[] {
  if (isLowRank(matrix)) return rowMagnitudes(matrix.up, RANK_MAGNITUDE);
  const { rows, columns, codes } = matrix;
  return Array.from({ length: rows }, (_, i) =>
    codes.subarray(i * columns, (i + 1) * columns).reduce((sum, code) => sum + Math.abs(code) * magnitude, 0),
  );
}
