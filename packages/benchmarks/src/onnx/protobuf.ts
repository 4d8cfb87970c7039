/** A field's value: an integer, a float of 32 bits, text, bytes, or a message. */
export type FieldValue = number | { float: number } | string | Uint8Array | Message;

/** A message of Protocol Buffers: its fields, by number, in the order in which they are written. A repeated field occurs repeatedly. */
export type Message = readonly (readonly [field: number, value: FieldValue])[];

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;

/**
 * A message on the wire: for each field its number · 8 + its wire type as a varint, then the value; what has a length is preceded by it.
 *
 * Source: protobuf.dev, "Encoding".
 *
 * @param message integers in it are ≥ 0 and safe
 * @example
 * encode([[1, 150]]); // 08 96 01
 */
export function encode(message: Message): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [field, value] of message) {
    if (typeof value === 'number') {
      parts.push(varint(field * 8 + VARINT), varint(value));
    } else if (typeof value === 'object' && 'float' in value) {
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setFloat32(0, value.float, true);
      parts.push(varint(field * 8 + FIXED_32), bytes);
    } else {
      const bytes = bytesOf(value);
      parts.push(varint(field * 8 + LENGTH_DELIMITED), varint(bytes.length), bytes);
    }
  }
  return Uint8Array.from(Buffer.concat(parts));
}

function bytesOf(value: string | Uint8Array | Message): Uint8Array {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  return value instanceof Uint8Array ? value : encode(value);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
  return Uint8Array.from(bytes);
}
