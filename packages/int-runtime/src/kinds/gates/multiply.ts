import { dot } from '../../products.js';
import { scaleExactly } from '../../requantization.js';
import { clamped } from './blend.js';
import { type GateMatrix, isLowRank } from './matrix.js';

/** The buffer that `multiplyGates` needs for codes between factors. */
export function rankBuffer(matrix: GateMatrix): Int16Array {
  return new Int16Array(isLowRank(matrix) ? matrix.down.rows : 0);
}

/**
 * Rows `from` to `to` of the product with a vector.
 *
 * @param between codes between the factors, from `rankBuffer`; computed if `from` is 0
 */
export function multiplyGates(
  matrix: GateMatrix,
  vector: Int16Array,
  at: number,
  between: Int16Array,
  into: Int32Array,
  from = 0,
  to: number = into.length,
): void {
  if (!isLowRank(matrix)) {
    const { columns, codes } = matrix;
    for (let i = from; i < to; i++) into[i] = dot(codes, i * columns, vector, at, columns);
    return;
  }
  const { down, up, multiplier, shift } = matrix;
  if (from === 0) {
    for (let r = 0; r < down.rows; r++) {
      const sum = dot(down.codes, r * down.columns, vector, at, down.columns);
      const m = multiplier[multiplier.length > 1 ? r : 0]!;
      const code = scaleExactly(sum, m, 0, 0, 2 ** (shift - 1), shift);
      between[r] = clamped(code, 16);
    }
  }
  for (let i = from; i < to; i++) into[i] = dot(up.codes, i * up.columns, between, 0, up.columns);
}
