import { type IntHadamard, type IntMatrix, isHadamard } from '../../int-matrix.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';

/** What one unit of an orthogonal layer computes with: every constant of the formula, none left to be broadcast or to be looked up. */
export interface UnitConstants {
  /** m_W, ≥ 0 */
  recurrentMultiplier: number;
  /** m_I, ≥ 0; 0 where W is codes alone */
  identityMultiplier: number;
  /** m_U, ≥ 0 */
  kernelMultiplier: number;
  /** s + e, 1 to 46 */
  shift: number;
  /** e */
  stateShift: number;
  /** b, added after the shift */
  bias: number;
  /** of the row of a Hadamard matrix, 1 or −1; 1 where W is codes */
  sign: 1 | -1;
  /**
   * the largest magnitude that (W h) · m_W + h · m_I + (U x) · m_U + 2^{s+e−1} can have, proven from the unit's row of codes; of every
   * partial sum as well
   */
  bound: number;
  /** whether that sum, or a product in it, needs 64-bit integers: `bound` is 2^31 or more */
  needs64Bits: boolean;
}

/**
 * The constants of every unit of a layer: multipliers and shifts as they are broadcast, and which units a firmware can compute with
 * 32-bit products.
 *
 * @param inputMagnitude largest magnitude of what the layer reads: 2^{k_x−1} of the first, `stateMagnitude` of the one below of others;
 *   default 2^15, the largest there is
 * @example
 * unitConstants(model.layers[0], 2 ** (model.inputBits - 1))[3].needs64Bits; // false
 */
export function unitConstants(layer: OrthogonalLayer, inputMagnitude: number = 2 ** 15): UnitConstants[] {
  const { recurrent, kernel, recurrentMultiplier, kernelMultiplier, identityMultiplier } = layer;
  const magnitude = stateMagnitude(layer);
  const broadcast = (values: Int32Array, i: number) => values[values.length > 1 ? i : 0] ?? 0;
  return Array.from({ length: layer.units }, (_, i) => {
    const stateShift = layer.stateShift[i] ?? 0;
    const shift = layer.shift + stateShift;
    const constants = {
      recurrentMultiplier: broadcast(recurrentMultiplier, i),
      identityMultiplier: broadcast(identityMultiplier, i),
      kernelMultiplier: broadcast(kernelMultiplier, i),
    };
    const bound =
      rowSum(recurrent, i) * magnitude * constants.recurrentMultiplier +
      magnitude * constants.identityMultiplier +
      rowSum(kernel, i) * inputMagnitude * constants.kernelMultiplier +
      2 ** (shift - 1);
    return {
      ...constants,
      shift,
      stateShift,
      bias: layer.bias[i]!,
      sign: isHadamard(recurrent) ? (recurrent.signs[i] as 1 | -1) : 1,
      bound,
      needs64Bits: bound >= 2 ** 31,
    };
  });
}

/** Σ_j |matrix[i, j]|. */
function rowSum(matrix: IntMatrix | IntHadamard, i: number): number {
  if (isHadamard(matrix)) return matrix.blockSize;
  const { columns, codes } = matrix;
  return codes.subarray(i * columns, (i + 1) * columns).reduce((sum, code) => sum + Math.abs(code), 0);
}
