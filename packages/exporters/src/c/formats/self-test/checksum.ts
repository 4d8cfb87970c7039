/** Start of a checksum, and the prime of FNV-1a with 32 bits (Fowler, Noll, Vo). */
export const START = 2166136261;
export const PRIME = 16777619;

/**
 * FNV-1a over 16-bit words: (sum ⊕ word) · 16777619 mod 2^32.
 *
 * @param word any integer, of which the lower 16 bits count
 */
export function addWord(sum: number, word: number): number {
  return Math.imul(sum ^ (word & 0xffff), PRIME) >>> 0;
}

/** The lower, then the upper 16 bits of an int32. */
export function addLong(sum: number, value: number): number {
  return addWord(addWord(sum, value), value >> 16);
}
