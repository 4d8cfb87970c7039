import type { IntMatrix } from '../../int-matrix.js';
import type { GatedIntLayer } from '../gates/layer.js';

/**
 * An LSTM layer in integers, with a, activations and rounding as in `GatedIntLayer`. h has k bits in units of 2^−q, q = k − 1; c has `cellBits` in
 * units of 2^−p, where every unit may have a p of its own: c is multiplied with gates only, element by element.
 *
 *     i, f, o = sigmoid(a_i), sigmoid(a_f), sigmoid(a_o),   g = tanh(a_g)
 *     c' = clamp(blend(f · c, i · g; 15 − p)) to cellBits
 *     h' = clamp((o · sgn(c') τ(|c'|; p − 5) + 2^{29−q}) >> (30 − q)) to k bits
 */
export interface LstmLayer extends GatedIntLayer {
  /** kind of layer */
  kind: 'lstm';
  /** W, [4 units, units], gates i, f, g, o */
  recurrent: IntMatrix;
  /** U, [4 units, inputs] */
  kernel: IntMatrix;
  /** b, [4 units], in units of the pre-activations */
  bias: Int32Array;
  /** bits of c, 4 to 16 */
  cellBits: number;
  /** value of a cell state = cellScale · 2^e · c; a power of two, 2^−15 to 1 */
  cellScale: number;
  /** e, [units], each ≥ 0, with cellScale · 2^e ≤ 1; absent if all are 0 */
  cellShift?: Int32Array;
  /** c_0, [units]; empty for 0 */
  initialCell: Int32Array;
}

/** p of every unit: its cell states are in units of 2^−p, p = −log2(cellScale · 2^e). */
export function cellFractions({
  units,
  cellScale,
  cellShift,
}: Pick<LstmLayer, 'units' | 'cellScale' | 'cellShift'>): Int32Array {
  return Int32Array.from({ length: units }, (_, unit) => -Math.log2(cellScale) - (cellShift?.[unit] ?? 0));
}

/** p, if all units have the same. */
export function sharedFraction(fractions: Int32Array): number | undefined {
  return fractions.every((p) => p === fractions[0]) ? fractions[0] : undefined;
}
