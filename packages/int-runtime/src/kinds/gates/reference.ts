import { clampToBits, roundingShift, rowProduct } from '../../big-arithmetic.js';
import type { GateActivation } from './activation.js';
import type { GatedIntLayer } from './layer.js';
import { type GateMatrix, isLowRank } from './matrix.js';
import { SQUASH_TABLE } from './squash.js';

// The formulas of gated layers in BigInt, written once more and without the code of the engines; only the table is shared.

/** The product of a weight with a vector. */
export function exactProduct(matrix: GateMatrix, vector: readonly bigint[]): bigint[] {
  const rows = (one: { rows: number }) => Array.from({ length: one.rows }, (_, i) => i);
  if (!isLowRank(matrix)) return rows(matrix).map((i) => rowProduct(matrix, i, vector));
  const { down, up, multiplier, shift } = matrix;
  const codes = rows(down).map((r) => {
    const m = BigInt(multiplier[multiplier.length > 1 ? r : 0]!);
    return clampToBits(roundingShift(rowProduct(down, r, vector) * m, shift), 16);
  });
  return rows(up).map((i) => rowProduct(up, i, codes));
}

/** a of a row. */
export function exactPreActivation(
  { recurrentMultiplier, kernelMultiplier, shift }: GatedIntLayer,
  row: number,
  product: bigint,
  driven: bigint,
  bias: number,
): bigint {
  const of = (values: Int32Array) => BigInt(values[values.length > 1 ? row : 0]!);
  const sum = product * of(recurrentMultiplier) + driven * of(kernelMultiplier);
  return clampToBits(roundingShift(sum, shift) + BigInt(bias), 16);
}

/** See `gateActivation`. */
export function exactActivation(activation: GateActivation, a: bigint, m: number): bigint {
  const one = 2n ** 15n;
  if (activation === 'linear') return a;
  if (activation === 'relu') return a > 0n ? a : 0n;
  if (activation === 'hardSigmoid') {
    const value = roundingShift(a * 13107n, 16 - m) + one / 2n;
    return value < 0n ? 0n : value >= one ? one - 1n : value;
  }
  const magnitude = a < 0n ? -a : a;
  if (activation === 'tanh') return (a < 0n ? -1n : 1n) * exactSquash(magnitude, 10 - m);
  const positive = one / 2n + exactSquash(magnitude, 11 - m) / 2n;
  return a < 0n ? one - positive : positive;
}

/** τ of a magnitude, see `squash`. */
export function exactSquash(u: bigint, f: number): bigint {
  if (f <= 0) {
    const at = u * 2n ** BigInt(-f);
    return BigInt(SQUASH_TABLE[at > 256n ? 256 : Number(at)]!);
  }
  const width = 2n ** BigInt(f);
  const i = Number(u / width);
  if (i >= 256) return BigInt(SQUASH_TABLE[256]!);
  const [low, high] = [BigInt(SQUASH_TABLE[i]!), BigInt(SQUASH_TABLE[i + 1]!)];
  return low + roundingShift((high - low) * (u % width), f);
}

/** ⌊(first · 2^e + second) / 2^{e+15} + 1/2⌋. */
export function exactBlend(first: bigint, second: bigint, e: number): bigint {
  return roundingShift(first * 2n ** BigInt(e) + second, e + 15);
}
