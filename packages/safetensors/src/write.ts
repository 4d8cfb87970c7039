import { object, required } from '@qornn/options';
import { ARRAY_TYPES, isUnsafeName, type StoredTensor } from './dtype.js';
import { SafetensorsError } from './errors.js';
import { requireMetadata } from './metadata.js';
import { checkOptions } from './options.js';

/** Content to write. */
export interface WriteContent {
  /** by name */
  tensors: Record<string, StoredTensor>;
  /** strings by key */
  metadata?: Record<string, string>;
}

/** Data starts at a multiple of this many bytes, so that readers can map it as any element type. */
const ALIGNMENT = 8;

/**
 * Writes a safetensors container: 8 bytes of header length (little endian), a JSON header, then the data of the tensors.
 * Tensors are sorted by element size (largest first), then by name, so that every tensor is aligned and the output is
 * deterministic.
 * Source: the safetensors format, github.com/huggingface/safetensors.
 *
 * @throws SafetensorsError when the data of a tensor does not match its shape or dtype, a name is reserved, or a metadata value is
 *   not a string
 * @example
 * const bytes = writeSafetensors({ tensors: { w: { dtype: 'F32', shape: [2], data: new Float32Array([1, 2]) } } });
 */
export function writeSafetensors(content: WriteContent): Uint8Array {
  const { tensors, metadata = {} } = checkOptions<WriteContent>('writeSafetensors', content, {
    tensors: required(object),
    metadata: object,
  });
  requireMetadata(metadata);
  const size = (name: string) => ARRAY_TYPES[tensors[name]!.dtype].BYTES_PER_ELEMENT;
  const names = Object.keys(tensors).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  const header: Record<string, unknown> = {};
  if (Object.keys(metadata).length > 0) {
    header.__metadata__ = Object.fromEntries(Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  let offset = 0;
  for (const name of names) {
    const { dtype, shape, data } = tensors[name]!;
    check(name, tensors[name]!);
    header[name] = { dtype, shape, data_offsets: [offset, offset + data.byteLength] };
    offset += data.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = Math.ceil(json.length / ALIGNMENT) * ALIGNMENT;
  const bytes = new Uint8Array(8 + headerLength + offset).fill(0x20, 8, 8 + headerLength);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true);
  bytes.set(json, 8);
  let at = 8 + headerLength;
  for (const name of names) {
    const { data } = tensors[name]!;
    bytes.set(littleEndianBytes(data), at);
    at += data.byteLength;
  }
  return bytes;
}

function check(name: string, { dtype, shape, data }: StoredTensor): void {
  const field = `tensors.${name}`;
  if (name === '__metadata__' || isUnsafeName(name)) throw new SafetensorsError(field, 'the name is reserved');
  const type = ARRAY_TYPES[dtype];
  if (!type || !(data instanceof type)) {
    throw new SafetensorsError(`${field}.dtype`, `${dtype} does not match a ${data.constructor.name}`);
  }
  const length = shape.reduce((product, n) => product * n, 1);
  if (length !== data.length) {
    throw new SafetensorsError(
      `${field}.shape`,
      `[${shape}] needs ${length} elements, but the data has ${data.length}`,
    );
  }
}

/** The format is little endian; big-endian hosts swap bytes. */
function littleEndianBytes(data: StoredTensor['data']): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return hostIsLittleEndian() ? bytes : swapped(bytes, data.BYTES_PER_ELEMENT);
}

/** Whether typed arrays on this host are little endian. */
export function hostIsLittleEndian(): boolean {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
}

/** A copy with the bytes of every element reversed. */
export function swapped(bytes: Uint8Array, elementSize: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let at = 0; at < copy.length; at += elementSize) copy.subarray(at, at + elementSize).reverse();
  return copy;
}
