/** Smallest and largest code of k bits. k = 1 has the codes {−1, 0, 1}. */
export function codeRange(bits: number): { smallest: number; largest: number } {
  return bits === 1 ? { smallest: -1, largest: 1 } : { smallest: -(2 ** (bits - 1)), largest: 2 ** (bits - 1) - 1 };
}
