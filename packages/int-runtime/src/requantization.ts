import { fail } from './checks.js';

// Requantization of 32-bit sums by 32-bit multipliers and a shift, shared by kinds: ⌊(sum of products + 2^{s−1}) / 2^s⌋.

/** Largest shift for which the rounding term and partial sums of engines are exact. */
export const MAX_SHIFT = 46;

/**
 * Checks that the sum of products and the rounding term does not overflow 64 bits.
 *
 * @param bound bound of the magnitude of the sum; its rounding error as a double is much smaller than the margin of 2^12
 * @throws ModelFormatError
 */
export function requireProductSum(field: string, bound: number, shift: number): void {
  const sum = bound + 2 ** (shift - 1);
  if (sum > 2 ** 63 - 2 ** 12) fail(field, `a 64-bit sum of the products could overflow (bound ${sum})`);
}

/**
 * ⌊(a m + b n + c) / 2^s⌋ for 32-bit a, m, b, n and |c| ≤ 2^47. The 64-bit products do not fit into doubles, so they are added as two halves.
 * Beyond ±2^53 the last bits of the result may be wrong, but such results saturate anyway.
 */
export function scaleExactly(a: number, m: number, b: number, n: number, c: number, shift: number): number {
  const high = (a >> 16) * m + (b >> 16) * n;
  const low = (a & 0xffff) * m + (b & 0xffff) * n + c;
  if (shift < 16) return high * 2 ** (16 - shift) + Math.floor(low * 2 ** -shift);
  // Rounding down twice is rounding down once.
  return Math.floor((high + Math.floor(low * 2 ** -16)) * 2 ** (16 - shift));
}
