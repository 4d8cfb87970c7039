import { flag, integer } from '@qornn/options';
import { bytesOf, type FileBytes } from './bytes-of.js';
import { ARRAY_TYPES, type Dtype, isUnsafeName, type Safetensors, type StoredTensor } from './dtype.js';
import { duplicateKey } from './duplicate-key.js';
import { SafetensorsError } from './errors.js';
import { isObject, requireMetadata } from './metadata.js';
import { checkOptions } from './options.js';
import { ALL_SIZES, type OtherDtype } from './other-dtypes.js';
import { hostIsLittleEndian, swapped } from './write.js';

/** Options of {@link readSafetensors}. */
export interface ReadOptions {
  /** maximum header size in bytes; default 1 MiB */
  maxHeaderBytes?: number;
}

/** Options of {@link readSafetensorsHeader}. */
export interface HeaderOptions extends ReadOptions {
  /** also allows F16, BF16, I64, U64, U32, U16, BOOL and floats of 8 bits, which `tensorData` does not decode; default false */
  otherDtypes?: boolean;
}

/** A tensor in the bytes of a container. */
export interface TensorEntry<D extends string = Dtype> {
  dtype: D;
  shape: number[];
  /** a view, not a copy */
  bytes: Uint8Array;
}

/** Sizes of the allowed element types, by their names in the format. */
type Sizes = Readonly<Record<string, { readonly BYTES_PER_ELEMENT: number }>>;

/** The validated header of a container; no data is copied. */
export interface SafetensorsHeader<D extends string = Dtype> {
  entries: Record<string, TensorEntry<D>>;
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
  const { maxHeaderBytes = 2 ** 20 } = checkOptions<ReadOptions>('readSafetensors', options, {
    maxHeaderBytes: integer(0),
  });
  const { entries, metadata } = headerWithin(bytes, maxHeaderBytes);
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
export function readSafetensorsHeader(
  bytes: FileBytes,
  options: HeaderOptions & { otherDtypes: true },
): SafetensorsHeader<Dtype | OtherDtype>;
export function readSafetensorsHeader(bytes: FileBytes, options?: ReadOptions): SafetensorsHeader;
export function readSafetensorsHeader(
  bytes: FileBytes,
  options: HeaderOptions = {},
): SafetensorsHeader<Dtype | OtherDtype> {
  const { maxHeaderBytes = 2 ** 20, otherDtypes = false } = checkOptions<HeaderOptions>(
    'readSafetensorsHeader',
    options,
    { maxHeaderBytes: integer(0), otherDtypes: flag },
  );
  return otherDtypes ? headerWithin(bytes, maxHeaderBytes, ALL_SIZES) : headerWithin(bytes, maxHeaderBytes);
}

/** `readSafetensorsHeader` without option checks, for bundles that must be small. */
export function headerWithin<D extends string = Dtype>(
  file: FileBytes,
  maxHeaderBytes: number,
  sizes: Sizes = ARRAY_TYPES,
): SafetensorsHeader<D> {
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
  const entries: Record<string, TensorEntry<D>> = {};
  const spans: { name: string; begin: number; end: number }[] = [];
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const { dtype, shape, begin, end } = checkEntry(name, entry, dataLength, sizes);
    spans.push({ name, begin, end });
    entries[name] = { dtype: dtype as D, shape, bytes: bytes.subarray(headerEnd + begin, headerEnd + end) };
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
  sizes: Sizes,
): { dtype: string; shape: number[]; begin: number; end: number } {
  const field = `tensors.${name}`;
  if (!isObject(entry)) throw new SafetensorsError(field, 'is not an object');
  const { dtype, shape, data_offsets: offsets } = entry;
  const unknown = Object.keys(entry).find((key) => !['dtype', 'shape', 'data_offsets'].includes(key));
  if (unknown !== undefined) throw new SafetensorsError(`${field}.${unknown}`, 'is not a key of the format');
  if (typeof dtype !== 'string' || !Object.hasOwn(sizes, dtype)) {
    const allowed = Object.keys(sizes).join(', ');
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
  const needed = shape.reduce((product, n) => product * n, sizes[dtype]!.BYTES_PER_ELEMENT);
  if (needed !== end - begin) {
    throw new SafetensorsError(`${field}.shape`, `[${shape}] of ${dtype} needs ${needed} bytes, not ${end - begin}`);
  }
  return { dtype, shape, begin, end };
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
