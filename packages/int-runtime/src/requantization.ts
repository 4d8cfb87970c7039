import { fail } from './checks.js';

// What all kinds share that scale 32-bit sums by 32-bit multipliers and a shift: ⌊(sum of products + 2^{s−1}) / 2^s⌋.

/** Largest shift for which the engines' rounding term and partial sums stay exact. */
export const MAX_SHIFT = 46;

/**
 * That a sum of two 62-bit products and the rounding term does not wrap around in engines that add in 64 bits.
 *
 * @param bound of the magnitude of the products' sum; a double rounds it by far less than the 2^12 left here
 * @throws ModelFormatError
 */
export function requireProductSum(field: string, bound: number, shift: number): void {
  const sum = bound + 2 ** (shift - 1);
  if (sum > 2 ** 63 - 2 ** 12) fail(field, `a 64-bit sum of the products could overflow (bound ${sum})`);
}

/**
 * ⌊(a m + b n + c) / 2^s⌋ for 32-bit a, m, b, n and |c| ≤ 2^47: 64-bit products that a double cannot hold, added as two halves that it
 * can. Beyond ±2^53 the result may lose its last bits, but there it saturates in any case.
 */
export function scaleExactly(a: number, m: number, b: number, n: number, c: number, shift: number): number {
  const high = (a >> 16) * m + (b >> 16) * n;
  const low = (a & 0xffff) * m + (b & 0xffff) * n + c;
  if (shift < 16) return high * 2 ** (16 - shift) + Math.floor(low * 2 ** -shift);
  // Rounding down twice is rounding down once.
  return Math.floor((high + Math.floor(low * 2 ** -16)) * 2 ** (16 - shift));
}
