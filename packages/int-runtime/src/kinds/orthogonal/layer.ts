import type { IntHadamard, IntMatrix } from '../../int-matrix.js';
import { largestMagnitude } from '../../largest-magnitude.js';

/** σ and φ that act on integers. */
export type IntActivation = 'linear' | 'relu' | 'modrelu';

/**
 * One recurrent layer in integers:
 *
 *     c' = σ(clamp((((W h) · m_W + h · m_I + (U x) · m_U + 2^{s+e−1}) >> (s + e)) + b, −2^{k−1}, 2^{k−1} − 1))
 *     h' = c' · 2^e
 *     y  = φ(c') · 2^e
 *
 * with an arithmetic shift (round half up), 64-bit products, and 32-bit accumulators W h and U x; y is the input of the next layer or the
 * readout. e is 0, or one per unit: then states of k bits have steps stateScale · 2^e on one grid, so that W needs no scale per column.
 * ARITHMETIC.md has the complete arithmetic.
 */
export interface OrthogonalLayer {
  /** kind of layer */
  kind: 'orthogonal';
  units: number;
  inputs: number;
  /** W, [units, units] */
  recurrent: IntMatrix | IntHadamard;
  /** U, [units, inputs] */
  kernel: IntMatrix;
  /** m_W, one or one per unit, ≥ 0 */
  recurrentMultiplier: Int32Array;
  /** m_U, likewise */
  kernelMultiplier: Int32Array;
  /** m_I, one number ≥ 0, if W is codes plus a multiple of the identity; empty if it is only codes */
  identityMultiplier: Int32Array;
  /** s, 1 to 46, as is s + e */
  shift: number;
  /** e, [units], each 0 to 16 − k; empty if all are 0 */
  stateShift: Int32Array;
  /** b, [units], in steps of the unit's state */
  bias: Int32Array;
  /** c_0, [units], in steps of the unit's state; empty for 0 */
  initialState: Int32Array;
  /** k, 4 to 16 */
  stateBits: number;
  /** value of a state = stateScale · h = stateScale · 2^e · c */
  stateScale: number;
  recurrentActivation: IntActivation;
  outputActivation: IntActivation;
  /** b of modReLU, [units], in steps of the unit's state; empty if σ is not modrelu */
  recurrentThreshold: Int32Array;
  /** likewise for φ */
  outputThreshold: Int32Array;
}

/** 2^{k−1+e}, the largest magnitude of a layer's states and outputs. */
export function stateMagnitude({ stateBits, stateShift }: Pick<OrthogonalLayer, 'stateBits' | 'stateShift'>): number {
  return 2 ** (stateBits - 1 + largestMagnitude(stateShift));
}

/** Whether φ(h) = h, so that no separate output is stored. */
export function hasLinearOutput({ outputActivation }: { outputActivation: IntActivation }): boolean {
  return outputActivation === 'linear';
}
