import { type IntHadamard, type IntMatrix, isHadamard } from '../int-matrix.js';
import type { NumberFormat } from './contents-kind.js';

/** Bits of two's complement that hold all values. */
export function signedBits(values: Int32Array): number {
  return 33 - Math.clz32(values.reduce((all, value) => all | (value < 0 ? ~value : value), 0));
}

/**
 * The format of a weight. Its step is that of its product, which the multipliers are made of.
 *
 * @param multiplier one or one per row
 * @param unit factor between multiplier · 2^−shift and the step; null if unknown
 */
export function weightFormat(
  part: string,
  matrix: IntMatrix | IntHadamard,
  { multiplier, shift, unit }: { multiplier: Int32Array; shift: number; unit: number | null },
): NumberFormat {
  const bits = isHadamard(matrix) ? 1 : matrix.bits;
  const step = unit === null ? null : stepsOf(multiplier, unit * 2 ** -shift);
  return { part, bits, step, stepFrom: 'weights' };
}

/** The format of multipliers, in units of 2^−shift. */
export function multiplierFormat(part: string, values: Int32Array, shift: number): NumberFormat {
  return { part, bits: 32 - Math.clz32(Math.max(...values)), step: [2 ** -shift, 2 ** -shift], stepFrom: 'derived' };
}

/** The format of biases and thresholds; none without values. */
export function biasFormats(vectors: Readonly<Record<string, Int32Array>>, step: NumberFormat['step']): NumberFormat[] {
  return Object.entries(vectors)
    .filter(([, values]) => values.length > 0)
    .map(([part, values]) => ({ part, bits: signedBits(values), step, stepFrom: 'derived' }));
}

/** The smallest and the largest of values times a unit. */
export function stepsOf(values: ArrayLike<number>, unit: number): [min: number, max: number] {
  const each = Array.from(values);
  return [unit * each.reduce((a, b) => Math.min(a, b)), unit * each.reduce((a, b) => Math.max(a, b))];
}
