import { integer } from '@qornn/options';
import { bytesOf, type FileBytes } from './bytes-of.js';
import { ARRAY_TYPES, type Dtype, isUnsafeName, type Safetensors, type StoredTensor } from './dtype.js';
import { duplicateKey } from './duplicate-key.js';
import { SafetensorsError } from './errors.js';
import { isObject, requireMetadata } from './metadata.js';
import { checkOptions } from './options.js';
import { hostIsLittleEndian, swapped } from './write.js';

/** Options of {@link readSafetensors}. */
export interface ReadOptions {
  /** maximum header size in bytes; default 1 MiB */
  maxHeaderBytes?: number;
}

/** A tensor in the bytes of a container. */
export interface TensorEntry {
  dtype: Dtype;
  shape: number[];
  /** a view, not a copy */
  bytes: Uint8Array;
}

/** The validated header of a container; no data is copied. */
export interface SafetensorsHeader {
  entries: Record<string, TensorEntry>;
  /** strings by key */
  metadata: Record<string, string>;
}

/**
 * Reads a safetensors container. Validates everything: header length, JSON, names, dtypes, shapes, and that the tensors
 * cover the data exactly, without gaps, overlaps or trailing bytes. Data is copied out of `bytes`.
 *
 * @param bytes the whole file: an ArrayBuffer, as from `fetch` or `FileReader`, or a Uint8Array, as from `readFile`
 * @throws SafetensorsError whose `field` names the invalid part
 * @example
 * const { tensors, metadata } = readSafetensors(bytes);
 */
export function readSafetensors(bytes: FileBytes, options: ReadOptions = {}): Safetensors {
  const { entries, metadata } = readSafetensorsHeader(bytes, options);
  const tensors: Record<string, StoredTensor> = {};
  for (const [name, entry] of Object.entries(entries)) {
    tensors[name] = { dtype: entry.dtype, shape: entry.shape, data: tensorData(entry) };
  }
  return { tensors, metadata };
}

/**
 * Validates a container as `readSafetensors` does, but copies no data. Use it when memory for a second copy of the file is too much.
 *
 * @throws SafetensorsError whose `field` names the invalid part
 * @example
 * const { entries } = readSafetensorsHeader(bytes);
 * const w = tensorData(entries.w);
 */
export function readSafetensorsHeader(bytes: FileBytes, options: ReadOptions = {}): SafetensorsHeader {
  const { maxHeaderBytes = 2 ** 20 } = checkOptions<ReadOptions>('readSafetensors', options, {
    maxHeaderBytes: integer(0),
  });
  return headerWithin(bytes, maxHeaderBytes);
}

/** `readSafetensorsHeader` without option checks, for bundles that must be small. */
export function headerWithin(file: FileBytes, maxHeaderBytes: number): SafetensorsHeader {
  const bytes = bytesOf(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw new SafetensorsError('header', `truncated file: ${bytes.length} of at least 8 bytes`);
  const declared = view.getBigUint64(0, true);
  if (declared > BigInt(Math.min(maxHeaderBytes, bytes.length - 8))) {
    const limit = Math.min(maxHeaderBytes, bytes.length - 8);
    throw new SafetensorsError('header', `declares ${declared} bytes, but at most ${limit} are possible`);
  }
  const headerEnd = 8 + Number(declared);
  const header = parseHeader(bytes.subarray(8, headerEnd));
  const dataLength = bytes.length - headerEnd;
  const entries: Record<string, TensorEntry> = {};
  const spans: { name: string; begin: number; end: number }[] = [];
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const { dtype, shape, begin, end } = checkEntry(name, entry, dataLength);
    spans.push({ name, begin, end });
    entries[name] = { dtype, shape, bytes: bytes.subarray(headerEnd + begin, headerEnd + end) };
  }
  checkCoverage(spans, dataLength);
  return { entries, metadata: header.__metadata__ === undefined ? {} : requireMetadata(header.__metadata__) };
}

/** The data of a tensor, copied out of the container. */
export function tensorData({ dtype, bytes: span }: TensorEntry): StoredTensor['data'] {
  const type = ARRAY_TYPES[dtype];
  // Not span.slice(): Buffer.prototype.slice returns a view.
  const bytes = hostIsLittleEndian() ? new Uint8Array(span) : swapped(span, type.BYTES_PER_ELEMENT);
  return new type(bytes.buffer as ArrayBuffer);
}

function parseHeader(json: Uint8Array): Record<string, unknown> {
  let text: string;
  let value: unknown;
  // TextDecoder would skip a byte-order mark; the format forbids it and other readers reject it.
  if (json[0] === 0xef) throw new SafetensorsError('header', 'starts with a byte-order mark, not with {');
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(json);
    value = JSON.parse(text);
  } catch {
    throw new SafetensorsError('header', 'is not JSON text in UTF-8');
  }
  if (text[0] !== '{') throw new SafetensorsError('header', 'does not start with {');
  if (!isObject(value)) throw new SafetensorsError('header', 'is not a JSON object');
  const twice = duplicateKey(text);
  if (twice) {
    const field = twice[0] === '__metadata__' ? twice.join('.') : `tensors.${twice.join('.')}`;
    throw new SafetensorsError(field, 'occurs twice');
  }
  const unsafe = Object.keys(value).find(isUnsafeName);
  if (unsafe !== undefined) throw new SafetensorsError(`tensors.${unsafe}`, 'the name is reserved');
  return value;
}

function checkEntry(
  name: string,
  entry: unknown,
  dataLength: number,
): { dtype: Dtype; shape: number[]; begin: number; end: number } {
  const field = `tensors.${name}`;
  if (!isObject(entry)) throw new SafetensorsError(field, 'is not an object');
  const { dtype, shape, data_offsets: offsets } = entry;
  const unknown = Object.keys(entry).find((key) => !['dtype', 'shape', 'data_offsets'].includes(key));
  if (unknown !== undefined) throw new SafetensorsError(`${field}.${unknown}`, 'is not a key of the format');
  if (typeof dtype !== 'string' || !Object.hasOwn(ARRAY_TYPES, dtype)) {
    const allowed = Object.keys(ARRAY_TYPES).join(', ');
    throw new SafetensorsError(
      `${field}.dtype`,
      `${typeof dtype === 'string' ? `'${dtype}'` : `of type ${typeof dtype}`} is not one of ${allowed}`,
    );
  }
  if (!isIntegerArray(shape)) throw new SafetensorsError(`${field}.shape`, 'is not a list of integers ≥ 0');
  if (!isIntegerArray(offsets) || offsets.length !== 2) {
    throw new SafetensorsError(`${field}.data_offsets`, 'is not a pair of integers ≥ 0');
  }
  const [begin, end] = offsets as [number, number];
  if (begin > end || end > dataLength) {
    throw new SafetensorsError(`${field}.data_offsets`, `[${offsets}] is outside the ${dataLength} bytes of data`);
  }
  const needed = shape.reduce((product, n) => product * n, ARRAY_TYPES[dtype as Dtype].BYTES_PER_ELEMENT);
  if (needed !== end - begin) {
    throw new SafetensorsError(`${field}.shape`, `[${shape}] of ${dtype} needs ${needed} bytes, not ${end - begin}`);
  }
  return { dtype: dtype as Dtype, shape, begin, end };
}

function checkCoverage(spans: { name: string; begin: number; end: number }[], dataLength: number): void {
  let covered = 0;
  for (const { name, begin, end } of spans.sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== covered) {
      const what = begin < covered ? 'overlaps the tensor before it' : `leaves a gap after byte ${covered}`;
      throw new SafetensorsError(`tensors.${name}.data_offsets`, what);
    }
    covered = end;
  }
  if (covered !== dataLength) {
    throw new SafetensorsError('data', `has ${dataLength} bytes, but the tensors cover ${covered}`);
  }
}

function isIntegerArray(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}
