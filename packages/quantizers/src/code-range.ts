/** Default number of codes of k bits: 2^k, and 3 for k = 1, {−1, 0, 1}. */
export function levelsOf(bits: number): number {
  return bits === 1 ? 3 : 2 ** bits;
}

/**
 * Smallest and largest code of k bits.
 *
 * @param levels number of codes if fewer than the default: −⌊levels/2⌋ … ⌈levels/2⌉ − 1
 */
export function codeRange(bits: number, levels: number = levelsOf(bits)): { smallest: number; largest: number } {
  return { smallest: -Math.floor(levels / 2), largest: Math.ceil(levels / 2) - 1 };
}
