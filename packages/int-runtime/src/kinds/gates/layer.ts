import type { BaseLayer } from '../base-layer.js';
import type { GateMatrix } from './matrix.js';

/**
 * Common fields of layers with gates. Every row of W and U has a pre-activation,
 *
 *     a = clamp((((W h) · m_W + (U x) · m_U + 2^{s−1}) >> s) + b, −2^15, 2^15 − 1),
 *
 * 16 bits in units of 2^−(15 − m), with 32-bit products W h and U x. Activations are those of `gateActivation`. States h have k bits in units of
 * `stateScale` = 2^−q; they are the output of the layer.
 */
export interface GatedIntLayer extends BaseLayer {
  /** W, [rows, units]; rows are blocks of `units`, one for each gate */
  recurrent: GateMatrix;
  /** U, [rows, inputs] */
  kernel: GateMatrix;
  /** m_W, one or one per row, ≥ 0 */
  recurrentMultiplier: Int32Array;
  /** m_U, likewise */
  kernelMultiplier: Int32Array;
  /** s, 1 to 46 */
  shift: number;
  /** m, 0 to 8 */
  integerBits: number;
  /** k, 4 to 16 */
  stateBits: number;
  /** value of a state = stateScale · h; a power of two, 2^−15 to 1 */
  stateScale: number;
  /** h_0, [units]; empty for 0 */
  initialState: Int32Array;
}

/** q: states are in units of 2^−q. */
export function stateFraction({ stateScale }: Pick<GatedIntLayer, 'stateScale'>): number {
  return -Math.log2(stateScale);
}

/** 2^{k−1}, the largest magnitude of a state. */
export function gatedMagnitude({ stateBits }: Pick<GatedIntLayer, 'stateBits'>): number {
  return 2 ** (stateBits - 1);
}
