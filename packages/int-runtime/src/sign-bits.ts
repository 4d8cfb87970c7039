/**
 * Packs signs into bits: bit i mod 8 (lowest first) of byte ⌊i / 8⌋ is 1 if sign i is −1. Padding bits are 0.
 *
 * @param signs each 1 or −1
 * @example
 * packSigns(Int8Array.of(1, -1, -1)); // [0b110]
 */
export function packSigns(signs: Int8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(signs.length / 8));
  for (let i = 0; i < signs.length; i++) if (signs[i]! < 0) bytes[i >> 3]! |= 1 << (i & 7);
  return bytes;
}

/**
 * The inverse of {@link packSigns}.
 *
 * @param bytes ⌈length / 8⌉ of them
 * @returns undefined if a padding bit is set
 */
export function unpackSigns(bytes: Uint8Array, length: number): Int8Array | undefined {
  if (length % 8 !== 0 && bytes.at(-1)! >> (length % 8) !== 0) return undefined;
  const signs = new Int8Array(length);
  for (let i = 0; i < length; i++) signs[i] = 1 - 2 * ((bytes[i >> 3]! >> (i & 7)) & 1);
  return signs;
}
