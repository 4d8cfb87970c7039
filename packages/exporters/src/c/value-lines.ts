import type { IntModel } from '@qornn/int-runtime';
import { ExportError } from '../errors.js';

/** A predicted value in fixed point: value · 2^Q ≈ base + ⌊(M (o + bound) + B) / 2^S⌋. */
export interface ValueLine {
  /** of int32 */
  readonly base: number;
  /** M, 0 to 2^32 − 1 */
  readonly multiplier: number;
  /** B, 0 to 2^S − 1 */
  readonly addend: number;
  /** S, 1 to 32 */
  readonly shift: number;
}

/** Fixed point of all predicted values. */
export interface ValueLines {
  /** Q, may be negative: the largest for which all values fit into int32 */
  readonly fractionBits: number;
  /** bound of the magnitude of every o, at least 2^12 */
  readonly bound: number;
  /** bound of the error of every value, in units of 2^−Q, at most 1 */
  readonly error: number;
  /** [outputs] */
  readonly outputs: readonly ValueLine[];
}

/**
 * Integers for value = mean + std · scale · o.
 *
 * With g = std · scale · 2^Q and M = ⌊g · 2^S + 1/2⌋ the error grows from 0 at o = 0 to bound · |M/2^S − g| ≤ bound · 2^{−S−1}; S is 32, or the
 * largest for which M has 32 bits, so that is less than 1/2. Rounding of the sum adds 1/2, and that of B 2^{−S−1}, which a bound of at least 2^12 keeps small.
 *
 * @param bound of the magnitude of every o, below 2^31
 * @throws ExportError when values pass 2^1000
 */
export function valueLines({ readout, outputNormalization }: IntModel, bound: number): ValueLines {
  const most = Math.max(2 ** 12, bound);
  const values = Array.from({ length: readout.outputs }, (_, o) => ({
    mean: outputNormalization?.mean[o] ?? 0,
    step: (outputNormalization?.std[o] ?? 1) * readout.scale,
  }));
  const largest = values.reduce((so, { mean, step }) => Math.max(so, Math.abs(mean) + step * most), 0);
  if (!(largest < 2 ** 1000)) {
    throw new ExportError(`readout.scale: values up to ${largest} are no numbers for fixed point`);
  }
  // Room for the error, and no powers of two that are no doubles.
  const fractionBits = Math.min(1000, Math.floor(Math.log2((2 ** 31 - 2 ** 20) / largest)));
  const lines = values.map(({ mean, step }) => {
    const gain = step * 2 ** fractionBits;
    const shift = Math.max(1, Math.min(32, 31 - Math.floor(Math.log2(gain))));
    const multiplier = Math.min(2 ** 32 - 1, Math.round(gain * 2 ** shift));
    const unit = 2 ** shift;
    const start = BigInt(Math.round((mean * 2 ** fractionBits + 0.5) * unit)) - BigInt(most) * BigInt(multiplier);
    const base = start >> BigInt(shift);
    return {
      // 2^−20 for doubles.
      error: 0.5 + most * Math.abs(multiplier / unit - gain) + 0.5 / unit + 2 ** -20,
      line: { base: Number(base), multiplier, addend: Number(start - (base << BigInt(shift))), shift },
    };
  });
  return {
    fractionBits,
    bound: most,
    error: Math.max(...lines.map(({ error }) => error)),
    outputs: lines.map(({ line }) => line),
  };
}
