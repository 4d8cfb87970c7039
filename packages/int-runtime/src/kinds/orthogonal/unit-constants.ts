import { type IntHadamard, type IntMatrix, isHadamard } from '../../int-matrix.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';

/** All constants of the formula for one unit of an orthogonal layer, after broadcasting. */
export interface UnitConstants {
  /** m_W, ≥ 0 */
  recurrentMultiplier: number;
  /** m_I, ≥ 0; 0 if W is only codes */
  identityMultiplier: number;
  /** m_U, ≥ 0 */
  kernelMultiplier: number;
  /** s + e, 1 to 46 */
  shift: number;
  /** e */
  stateShift: number;
  /** b, added after the shift */
  bias: number;
  /** sign of the row of a Hadamard matrix, 1 or −1; 1 if W is codes */
  sign: 1 | -1;
  /**
   * upper bound of the magnitude of (W h) · m_W + h · m_I + (U x) · m_U + 2^{s+e−1} and of its partial sums, computed from the codes of the
   * unit's rows
   */
  bound: number;
  /** whether the sum or its products need 64-bit integers: `bound` is 2^31 or more */
  needs64Bits: boolean;
}

/**
 * Constants of every unit of a layer: broadcast multipliers and shifts, and whether 32-bit products suffice in firmware.
 *
 * @param inputMagnitude largest magnitude of the layer's input: 2^{k_x−1} for the first layer, else `stateMagnitude` of the layer below;
 *   default 2^15, the maximum
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
