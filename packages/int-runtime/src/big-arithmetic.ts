import type { IntMatrix } from './int-matrix.js';

/** Σ_j matrix[i, j] · vector[j]. */
export function rowProduct({ columns, codes }: IntMatrix, i: number, vector: readonly bigint[]): bigint {
  return vector.reduce((sum, value, j) => sum + BigInt(codes[i * columns + j]!) * value, 0n);
}

/** Clamps a value to k bits: −2^{k−1} to 2^{k−1} − 1. */
export function clampToBits(value: bigint, bits: number): bigint {
  const top = 1n << BigInt(bits - 1);
  return value >= top ? top - 1n : value < -top ? -top : value;
}

/** ⌊value / 2^shift + 1/2⌋: an arithmetic shift that rounds half up. */
export function roundingShift(value: bigint, shift: number): bigint {
  return (value + (1n << BigInt(shift - 1))) >> BigInt(shift);
}
