import { crc32 } from '../crc32.js';

/** The checksum as it stands in a header. */
const KEY = '"crc32":"';

/** Header text and data of a model file; what comes after the header is taken for data, whatever the header says. */
export function parted(bytes: Uint8Array): { header: string; data: Uint8Array } {
  const end = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return { header: new TextDecoder().decode(bytes.subarray(8, end)).trimEnd(), data: bytes.subarray(end) };
}

/** The file of a header and data, with a checksum that fits where the header has a place for it. */
export function joined(header: string, data: Uint8Array, declaredLength?: bigint): Uint8Array {
  const json = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, declaredLength ?? BigInt(json.length), true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return withChecksum(bytes);
}

/** Puts the right checksum into bytes that have a place for it. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
  const at = placeOf(KEY, bytes);
  if (at < 0 || at + KEY.length + 8 > bytes.length) return bytes;
  const digits = at + KEY.length;
  bytes.fill(0x30, digits, digits + 8);
  bytes.set(new TextEncoder().encode(crc32(bytes).toString(16).padStart(8, '0')), digits);
  return bytes;
}

/** A header as an object, loosely typed as what a stranger may write. */
export interface Header {
  __metadata__: Record<string, string>;
  [tensor: string]: unknown;
}

/** The file with its header changed. */
export function withHeader(bytes: Uint8Array, change: (header: Header) => void): Uint8Array {
  const { header, data } = parted(bytes);
  const value = JSON.parse(header) as Header;
  change(value);
  return joined(JSON.stringify(value), data);
}

/** The file with the JSON of its model changed. */
export function withRecord<T>(bytes: Uint8Array, change: (record: T) => void): Uint8Array {
  return withHeader(bytes, ({ __metadata__ }) => {
    const record = JSON.parse(__metadata__.model!) as T;
    change(record);
    __metadata__.model = JSON.stringify(record);
  });
}

/** The file with one more tensor behind the others. */
export function withTensor(bytes: Uint8Array, name: string, data: Uint8Array, dtype = 'U8'): Uint8Array {
  const { header, data: before } = parted(bytes);
  const value = JSON.parse(header) as Header;
  const size = dtype === 'U8' ? 1 : 4;
  value[name] = { dtype, shape: [data.length / size], data_offsets: [before.length, before.length + data.length] };
  const both = new Uint8Array(before.length + data.length);
  both.set(before);
  both.set(data, before.length);
  return joined(JSON.stringify(value), both);
}

function placeOf(text: string, bytes: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text);
}
