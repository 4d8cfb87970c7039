/**
 * The sum of two products, rounded half up once: u is in units of 2^−15, and w x has e bits more than u v.
 *
 *     blend(u, v, w, x; e) = (u v + ((w x + 2^{e+14}) >> e)) >> 15 = ⌊(u v 2^e + w x) / 2^{e+15} + 1/2⌋
 *
 * The first form needs no more than 32 bits where |w x| < 2^31 and the sum of both terms is.
 *
 * @param products u v, and w x, below 2^52 each
 */
export function blend(first: number, second: number, e: number): number {
  return Math.floor((first + Math.floor((second + 2 ** (e + 14)) * 2 ** -e)) * 2 ** -15);
}

/** A value clamped to k bits. */
export function clamped(value: number, bits: number): number {
  const top = 2 ** (bits - 1);
  return Math.max(-top, Math.min(top - 1, value));
}
