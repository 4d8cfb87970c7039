import { type IntHadamard, type IntMatrix, largestRowSum } from '../../int-matrix.js';
import { largestMagnitude } from '../../largest-magnitude.js';
import { type OrthogonalLayer, stateMagnitude } from './layer.js';

/** Rows of weights and what scales their sums: an orthogonal layer, or pre-activations of gates. */
export type ScaledRows = Pick<
  OrthogonalLayer,
  'recurrentMultiplier' | 'kernelMultiplier' | 'identityMultiplier' | 'shift' | 'stateShift' | 'bias'
> & { recurrent: IntMatrix | IntHadamard; kernel: IntMatrix };

/** Constants of rows, prepared for engines. */
export interface PreparedRows {
  /**
   * Whether all products and their sum fit into 52 bits, in units of 2^{−s−e}, and the result into 32. Then
   * `⌊(W h) · recurrent + h · identity + (U x) · kernel + offset⌋` is exact in doubles, in any order, also with an additional half unit.
   */
  fitsDouble: boolean;
  /** m_W, m_I, m_U, s + e per unit */
  multipliers: Record<Factor, Int32Array>;
  shifts: Int32Array;
  /** m_W · 2^{−s−e}, m_I · 2^{−s−e}, m_U · 2^{−s−e}, b + 1/2 per unit */
  factors: Record<Factor, Float64Array>;
  offset: Float64Array;
}

/** Constants of a layer, prepared for engines. */
export interface PreparedLayer extends PreparedRows {
  layer: OrthogonalLayer;
}

type Factor = 'recurrent' | 'identity' | 'kernel';

/** @param inputMagnitude largest magnitude of the layer's input */
export function prepare(layer: OrthogonalLayer, inputMagnitude: number): PreparedLayer {
  return { layer, ...prepareRows(layer, stateMagnitude(layer), inputMagnitude) };
}

/** @param magnitude, inputMagnitude largest magnitudes of what W and U are multiplied with */
export function prepareRows(rows: ScaledRows, magnitude: number, inputMagnitude: number): PreparedRows {
  const { bias, shift, stateShift } = rows;
  const shifts = Int32Array.from(bias, (_, i) => shift + (stateShift[i] ?? 0));
  const each = (values: Int32Array) => Int32Array.from(bias, (_, i) => values[values.length > 1 ? i : 0] ?? 0);
  const multipliers = {
    recurrent: each(rows.recurrentMultiplier),
    identity: each(rows.identityMultiplier),
    kernel: each(rows.kernelMultiplier),
  };
  const scaled = (values: Int32Array) => Float64Array.from(values, (value, i) => value * 2 ** -shifts[i]!);
  const bound =
    largestRowSum(rows.recurrent) * magnitude * largestMagnitude(multipliers.recurrent) +
    largestRowSum(rows.kernel) * inputMagnitude * largestMagnitude(multipliers.kernel) +
    magnitude * largestMagnitude(multipliers.identity) +
    (largestMagnitude(bias) + 0.5) * 2 ** largestMagnitude(shifts);
  return {
    fitsDouble: bound < 2 ** Math.min(52, 31 + shift),
    multipliers,
    shifts,
    factors: {
      recurrent: scaled(multipliers.recurrent),
      identity: scaled(multipliers.identity),
      kernel: scaled(multipliers.kernel),
    },
    offset: Float64Array.from(bias, (b) => b + 0.5),
  };
}
