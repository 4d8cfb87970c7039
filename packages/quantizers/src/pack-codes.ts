import { codeRange } from './code-range.js';
import { QuantizerError } from './errors.js';

/**
 * Bits per packed code: `bits`, except that the three codes {−1, 0, 1} of k = 1 take 2.
 *
 * @param bits bit width, an integer from 1 to 8
 * @throws QuantizerError when `bits` is out of range
 * @example
 * storageBits(1); // 2
 * storageBits(6); // 6
 */
export function storageBits(bits: number): number {
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) {
    throw new QuantizerError(`storageBits: bits is ${bits}; it must be an integer from 1 to 8`, 'bits', bits);
  }
  return Math.max(bits, 2);
}

/**
 * Packs codes without gaps: code i fills bits i·s … i·s + s − 1 of the result, s = `storageBits(bits)`, in two's
 * complement. Bit j is bit j mod 8 (1 the lowest) of byte ⌊j / 8⌋; the bits after the last code are 0.
 *
 * @param codes integers of −2^{bits−1} … 2^{bits−1} − 1, or {−1, 0, 1} when `bits` is 1
 * @param bits integer from 1 to 8
 * @returns ⌈codes.length · s / 8⌉ bytes
 * @throws QuantizerError when `bits` or a code is out of range
 * @example
 * packCodes(Int8Array.of(-4, 3, 0), 3); // bits 100 011 000 from the right: [0b00_011_100, 0]
 */
export function packCodes(codes: Int8Array | Int16Array, bits: number): Uint8Array {
  const width = storageBits(bits);
  const { smallest, largest } = codeRange(bits);
  const mask = 2 ** width - 1;
  const bytes = new Uint8Array(Math.ceil((codes.length * width) / 8));
  let pending = 0;
  let pendingBits = 0;
  let position = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < smallest || code > largest) {
      throw new QuantizerError(
        `packCodes: codes[${i}] is ${code}; ${bits} bits hold ${smallest} to ${largest}`,
        `codes[${i}]`,
        code,
      );
    }
    pending |= (code & mask) << pendingBits;
    pendingBits += width;
    while (pendingBits >= 8) {
      bytes[position++] = pending & 0xff;
      pending >>>= 8;
      pendingBits -= 8;
    }
  }
  if (pendingBits > 0) {
    bytes[position] = pending;
  }
  return bytes;
}

/**
 * The inverse of {@link packCodes}. It rejects bytes that `packCodes` cannot produce, so that corrupt files are detected.
 *
 * @param bytes exactly ⌈length · storageBits(bits) / 8⌉ bytes
 * @param bits integer from 1 to 8
 * @param length number of codes, 0 or more
 * @throws QuantizerError when `bits` or `length` is out of range, the number of bytes is wrong, a bit after the
 *   last code is set, or a code is out of range
 * @example
 * unpackCodes(packCodes(Int8Array.of(-4, 3, 0), 3), 3, 3); // [-4, 3, 0]
 */
export function unpackCodes(bytes: Uint8Array, bits: number, length: number): Int8Array {
  const width = storageBits(bits);
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new QuantizerError(`unpackCodes: length is ${length}; it must be an integer ≥ 0`, 'length', length);
  }
  const expectedBytes = Math.ceil((length * width) / 8);
  if (bytes.length !== expectedBytes) {
    throw new QuantizerError(
      `unpackCodes: ${length} codes of ${width} bits take ${expectedBytes} bytes, but there are ${bytes.length}`,
      'bytes',
      bytes.length,
    );
  }
  const { smallest } = codeRange(bits);
  const mask = 2 ** width - 1;
  const signShift = 32 - width;
  const codes = new Int8Array(length);
  let pending = 0;
  let pendingBits = 0;
  let position = 0;
  for (let i = 0; i < length; i++) {
    if (pendingBits < width) {
      pending |= bytes[position++]! << pendingBits;
      pendingBits += 8;
    }
    const code = ((pending & mask) << signShift) >> signShift;
    if (code < smallest) {
      throw new QuantizerError(
        `unpackCodes: code ${i} is ${code}, out of range for ${bits} bits; the bytes are corrupt`,
        `codes[${i}]`,
        code,
      );
    }
    codes[i] = code;
    pending >>>= width;
    pendingBits -= width;
  }
  if (pending !== 0) {
    throw new QuantizerError('unpackCodes: bits after the last code are set; the bytes are corrupt', 'bytes', pending);
  }
  return codes;
}
