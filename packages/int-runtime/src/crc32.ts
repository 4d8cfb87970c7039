/** Signed, because unsigned 32-bit numbers would be heap-allocated. */
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let remainder = n;
  for (let k = 0; k < 8; k++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/**
 * CRC-32 (ISO 3309, as in zip and PNG), which detects every change of up to 32 neighbouring bits.
 *
 * @param before checksum of the preceding bytes; default: of none
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before;
  for (let i = 0; i < bytes.length; i++) remainder = TABLE[(remainder ^ bytes[i]!) & 0xff]! ^ (remainder >>> 8);
  return ~remainder >>> 0;
}
