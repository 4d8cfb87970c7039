import { type IntMatrix, largestRowSum } from '../../int-matrix.js';

/**
 * A matrix of low rank, as two factors with 16-bit codes between them:
 *
 *     t = clamp(((D v) · m_D + 2^{s−1}) >> s, −2^15, 2^15 − 1),   product = E t
 */
export interface LowRankMatrix {
  /** D, [rank, columns] */
  down: IntMatrix;
  /** E, [rows, rank] */
  up: IntMatrix;
  /** m_D, one or one per row of D, ≥ 0 */
  multiplier: Int32Array;
  /** s, 1 to 46 */
  shift: number;
}

/** A weight of a gated layer. */
export type GateMatrix = IntMatrix | LowRankMatrix;

/** Largest magnitude of the codes between the factors. */
export const RANK_MAGNITUDE: number = 2 ** 15;

export function isLowRank(matrix: GateMatrix): matrix is LowRankMatrix {
  return 'down' in matrix;
}

/** Largest magnitude of an entry of the product with vectors of at most this magnitude. */
export function productBound(matrix: GateMatrix, magnitude: number): number {
  return isLowRank(matrix) ? largestRowSum(matrix.up) * RANK_MAGNITUDE : largestRowSum(matrix) * magnitude;
}
