import { ONE, squash, squashShift } from './squash.js';

/** Activation of a gate or an update; names as in Keras. */
export type GateActivation = 'sigmoid' | 'hardSigmoid' | 'tanh' | 'relu' | 'linear';

export const GATE_ACTIVATIONS: readonly GateActivation[] = ['sigmoid', 'hardSigmoid', 'tanh', 'relu', 'linear'];

/** 0.2 in units of 2^−16 */
const SLOPE = 13_107;

/**
 * An activation of a pre-activation a, 16 bits in units of 2^−(15 − m), with τ of `squash`:
 *
 *     tanh(a)        = sgn(a) · τ(|a|; 10 − m)
 *     sigmoid(a)     = 2^14 + (τ(a; 11 − m) >> 1) for a ≥ 0, else 2^15 − sigmoid(−a)
 *     hardSigmoid(a) = clamp(((a · 13107 + 2^{15−m}) >> (16 − m)) + 2^14, 0, 2^15 − 1)
 *     relu(a)        = max(a, 0),   linear(a) = a
 *
 * Values are in units of 2^−15, those of relu and linear in units of 2^−(15 − m). So tanh is odd, and sigmoid(a) + sigmoid(−a) is 1, exactly.
 *
 * @param m integer bits of a, 0 to 8
 */
export function gateActivation(activation: GateActivation, a: number, m: number): number {
  switch (activation) {
    case 'tanh':
      return a < 0 ? -squash(-a, squashShift(m)) : squash(a, squashShift(m));
    case 'sigmoid':
      return a < 0 ? ONE - positiveSigmoid(-a, m) : positiveSigmoid(a, m);
    case 'hardSigmoid':
      return Math.max(0, Math.min(ONE - 1, ((a * SLOPE + (1 << (15 - m))) >> (16 - m)) + ONE / 2));
    case 'relu':
      return Math.max(a, 0);
    case 'linear':
      return a;
  }
}

function positiveSigmoid(a: number, m: number): number {
  return ONE / 2 + (squash(a, squashShift(m) + 1) >> 1);
}

/** Whether an activation is read from the table of `squash`. */
export function usesTable(activation: GateActivation): boolean {
  return activation === 'tanh' || activation === 'sigmoid';
}

/** Fraction bits of the values of an activation. */
export function fractionBits(activation: GateActivation, m: number): number {
  return activation === 'relu' || activation === 'linear' ? 15 - m : 15;
}

/** An activation in floating point. */
export function realActivation(activation: GateActivation, a: number): number {
  switch (activation) {
    case 'tanh':
      return Math.tanh(a);
    case 'sigmoid':
      return 1 / (1 + Math.exp(-a));
    case 'hardSigmoid':
      return Math.max(0, Math.min(1, 0.2 * a + 0.5));
    case 'relu':
      return Math.max(a, 0);
    case 'linear':
      return a;
  }
}
