import { packCodes, storageBits, unpackCodes } from '@qornn/quantizers/packing';
import {
  bytesOf,
  headerWithin,
  type StoredTensor,
  type TensorEntry,
  tensorData,
  writeSafetensors,
} from '@qornn/safetensors';
import { crc32 } from './crc32.js';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import { MemoryBudget } from './memory-budget.js';
import {
  type IntHadamard,
  type IntLayer,
  type IntMatrix,
  type IntModel,
  isHadamard,
  type Normalization,
} from './model.js';
import { type Feature, layerRecord, parseRecord, recordOf, requiredFeatures, wordsOf } from './model-record.js';
import { validateModel } from './model-words.js';
import { packSigns, unpackSigns } from './sign-bits.js';

const FORMAT = 'qornn-integer-model';
/**
 * 1: all there was at first. 2: some layer has constants of {@link LATER}, which a reader of version 1 would overlook. 3: the file
 * says itself what its reader must know.
 */
const VERSIONS = ['1', '2', '3'];
const NO_CHECKSUM = new TextEncoder().encode('00000000');
const CHECKSUM_KEY = new TextEncoder().encode('"crc32":"');
/** Names of tensors that a reader may skip. */
const EXTRA = 'extra.';

const CONSTANTS = ['recurrentMultiplier', 'kernelMultiplier', 'bias', 'recurrentThreshold', 'outputThreshold'] as const;
/** Constants that a layer may do without; written where it has them. */
const LATER = ['identityMultiplier', 'initialState'] as const;
/** Parts of a normalization, and how files name them. */
const NORMALIZATION_TENSORS = [
  ['mean', 'mean'],
  ['std', 'deviation'],
] as const;
const NORMALIZATIONS = [
  ['input', 'inputNormalization'],
  ['output', 'outputNormalization'],
] as const;

/**
 * Writes a model as a safetensors container: codes packed at their bits, integer constants, and under `__metadata__` the format, its
 * version, the scalars as JSON and a checksum of the whole file; docs/model-file.md says it byte by byte. The version is the lowest
 * that can say what the model is.
 *
 * @returns the content of a `.qornn.safetensors` file; equal models give equal bytes
 * @throws ModelFormatError when the model is inconsistent, or is so much text about so few numbers that `deserialize` would refuse it
 * @example
 * writeFileSync('memory.qornn.safetensors', serialize(model));
 */
export function serialize(model: IntModel): Uint8Array {
  validateModel(model);
  // Signs of one bit unfold eightfold: where that is too much for a reader, they are stored in two bits, as ternary codes.
  const bytes = written(model, true) ?? written(model, false);
  if (!bytes)
    throw new ModelFormatError('layers', 'are so many, or the labels so long, that no reader would accept the file');
  return bytes;
}

/** @returns undefined when the file would unfold beyond what a reader accepts */
function written(model: IntModel, mayUseSigns: boolean): Uint8Array | undefined {
  const tensors: Record<string, StoredTensor> = {};
  const features = new Set<Feature>();
  let unfolded = 0;
  const bytes = (name: string, data: Uint8Array, bytesInMemory: number) => {
    unfolded += bytesInMemory;
    tensors[name] = { dtype: 'U8', shape: [data.length], data };
  };
  const integers = (name: string, data: Int32Array) => {
    unfolded += data.byteLength;
    tensors[name] = { dtype: 'I32', shape: [data.length], data };
  };
  const matrix = (name: string, matrix: IntMatrix | IntHadamard) => {
    if (isHadamard(matrix)) {
      features.add('hadamard');
      bytes(`${name}.signs`, packSigns(matrix.signs), matrix.rows);
    } else if (mayUseSigns && isBinary(matrix)) {
      features.add('binary');
      bytes(`${name}.signs`, packSigns(matrix.codes), matrix.codes.length);
    } else {
      bytes(name, packCodes(matrix.codes, matrix.bits), matrix.codes.length);
    }
  };
  model.layers.forEach((layer, l) => {
    const at = `layers.${l}`;
    matrix(`${at}.recurrent`, layer.recurrent);
    matrix(`${at}.kernel`, layer.kernel);
    for (const field of CONSTANTS) integers(`${at}.${field}`, layer[field]);
    for (const field of LATER) if (layer[field].length > 0) integers(`${at}.${field}`, layer[field]);
    if (layer.stateShift.length > 0) {
      features.add('stateShift');
      bytes(`${at}.stateShift`, Uint8Array.from(layer.stateShift), layer.stateShift.byteLength);
    }
  });
  matrix('readout.weights', model.readout.weights);
  integers('readout.bias', model.readout.bias);
  for (const [name, field] of NORMALIZATIONS) {
    const normalization = model[field];
    if (!normalization) continue;
    features.add('normalization');
    for (const [part, tensor] of NORMALIZATION_TENSORS) {
      const data = normalization[part];
      unfolded += data.byteLength;
      tensors[`${name}.${tensor}`] = { dtype: 'F32', shape: [data.length], data };
    }
  }
  const isThird = features.size > 0 || model.labels.length > 0 || Object.keys(wordsOf(model)).length > 0;
  const isSecond = model.layers.some((layer) => LATER.some((field) => layer[field].length > 0));
  const record = JSON.stringify(recordOf(model, isThird ? [...features].sort() : undefined));
  const metadata = { format: FORMAT, version: isThird ? '3' : isSecond ? '2' : '1', model: record };
  const file = writeSafetensors({ tensors, metadata: { ...metadata, crc32: new TextDecoder().decode(NO_CHECKSUM) } });
  const budget = new MemoryBudget(file.length);
  budget.add(unfolded);
  budget.addHeader(headerOf(file));
  budget.addRecord(record);
  if (!budget.fits) return undefined;
  const at = checksumPosition(file)!;
  file.set(new TextEncoder().encode(crc32(file).toString(16).padStart(8, '0')), at);
  return file;
}

/** Whether a bit for each code says all of them, in fewer bytes. */
function isBinary({ bits, codes }: IntMatrix): boolean {
  return bits === 1 && codes.length > 4 && !codes.includes(0);
}

/**
 * Reads a model, trusting nothing in the bytes: container, checksum, version, every size, code, scale and shift, and that no
 * accumulator can overflow. It takes no more memory than four times the size of the file, and 128 KiB; a file that would is refused
 * before.
 *
 * @param file whole: an ArrayBuffer, as `fetch` gives it, or a view of bytes, as `readFile` gives it
 * @throws ModelFormatError whose `field` says what is wrong
 * @example
 * const model = deserialize(readFileSync('memory.qornn.safetensors'));
 */
export function deserialize(file: Uint8Array | ArrayBuffer): IntModel {
  const bytes = fileBytes(file);
  const budget = new MemoryBudget(bytes.length);
  budget.takeHeader(headerOf(bytes));
  const { entries, metadata } = readContainer(bytes);
  if (metadata.format !== FORMAT) throw new ModelFormatError('__metadata__.format', `is not ${FORMAT}`);
  const { version } = metadata;
  if (version === undefined || !VERSIONS.includes(version)) {
    throw new ModelFormatError(
      '__metadata__.version',
      `is ${formatValue(version)}; this release reads ${VERSIONS.join(', ')}`,
    );
  }
  requireChecksum(bytes, metadata.crc32);
  const record = parseRecord(metadata.model, budget);
  const isThird = version === '3';
  const features = isThird ? requiredFeatures(record) : new Set<string>();
  const reader = new TensorReader(entries, budget);

  const matrix = (name: string, rows: number, columns: number, bits: unknown): IntMatrix => {
    if (!(features.has('binary') && reader.has(`${name}.signs`))) {
      const width = widthOf(name, bits);
      return { rows, columns, bits: width, codes: reader.codes(name, rows, columns, width) };
    }
    if (bits !== 1) throw new ModelFormatError(`${name}.bits`, `is ${formatValue(bits)}, but signs have 1`);
    return { rows, columns, bits, codes: reader.signs(`${name}.signs`, rows, columns) };
  };
  const layers = record.layers.map((stated, l): IntLayer => {
    const at = `layers.${l}`;
    const { recurrentBits, blockSize, kernelBits, ...layer } = layerRecord(stated);
    const { units } = layer;
    const ofHadamard = features.has('hadamard') && blockSize !== undefined;
    if (ofHadamard && recurrentBits !== undefined) {
      throw new ModelFormatError(`${at}.recurrent`, 'has both recurrentBits and a blockSize');
    }
    const later = (field: string) => (version === '1' ? new Int32Array(0) : reader.optionalIntegers(`${at}.${field}`));
    return {
      kind: 'orthogonal',
      ...layer,
      recurrent: ofHadamard
        ? { rows: units, columns: units, blockSize, signs: reader.signs(`${at}.recurrent.signs`, units, 1) }
        : matrix(`${at}.recurrent`, units, units, recurrentBits),
      kernel: matrix(`${at}.kernel`, units, layer.inputs, kernelBits),
      ...(Object.fromEntries(CONSTANTS.map((field) => [field, reader.integers(`${at}.${field}`)])) as Pick<
        IntLayer,
        (typeof CONSTANTS)[number]
      >),
      identityMultiplier: later('identityMultiplier'),
      initialState: later('initialState'),
      stateShift: features.has('stateShift') ? reader.optionalBytes(`${at}.stateShift`) : new Int32Array(0),
    };
  });
  const { outputs, bits, scale } = record.readout;
  const normalization = (name: string) => (features.has('normalization') ? reader.normalization(name) : null);
  const model: IntModel = {
    inputs: record.inputs,
    inputBits: record.inputBits,
    inputScale: record.inputScale,
    inputNormalization: normalization('input'),
    layers,
    readout: {
      outputs,
      weights: matrix('readout.weights', outputs, layers.at(-1)!.units, bits),
      bias: reader.integers('readout.bias'),
      scale,
    },
    outputNormalization: normalization('output'),
    labels: isThird && record.labels !== undefined ? record.labels : [],
    returnSequences: record.returnSequences,
    ...(isThird && wordsOf(record)),
  };
  // Two readers must not understand one file differently.
  const unread = reader.unread();
  if (unread !== undefined) {
    const requiring = isThird ? ` that requires [${[...features].join(', ')}]` : '';
    throw new ModelFormatError(unread, `is given, but a file of version ${version}${requiring} has no such tensor`);
  }
  validateModel(model);
  return model;
}

/** The tensors of a file by name; what they take in memory is asked for before it is allocated. */
class TensorReader {
  private readonly seen = new Set<string>();

  constructor(
    private readonly entries: Readonly<Record<string, TensorEntry>>,
    private readonly budget: MemoryBudget,
  ) {}

  has(name: string): boolean {
    return Object.hasOwn(this.entries, name);
  }

  /** A tensor that nobody asked for and that no name excuses. */
  unread(): string | undefined {
    return Object.keys(this.entries).find((name) => !this.seen.has(name) && !name.startsWith(EXTRA));
  }

  codes(name: string, rows: number, columns: number, bits: number): Int8Array {
    const { bytes } = this.entry(name, 'U8');
    const count = this.count(name, rows, columns, storageBits(bits), bytes);
    try {
      return unpackCodes(bytes, bits, count);
    } catch (error) {
      throw new ModelFormatError(name, (error as Error).message);
    }
  }

  signs(name: string, rows: number, columns: number): Int8Array {
    const { bytes } = this.entry(name, 'U8');
    const signs = unpackSigns(bytes, this.count(name, rows, columns, 1, bytes));
    if (!signs) throw new ModelFormatError(name, 'has bits after the last sign that are set');
    return signs;
  }

  integers(name: string): Int32Array {
    return this.numbers(name, 'I32') as Int32Array;
  }

  optionalIntegers(name: string): Int32Array {
    return this.has(name) ? this.integers(name) : new Int32Array(0);
  }

  optionalBytes(name: string): Int32Array {
    if (!this.has(name)) return new Int32Array(0);
    const { bytes } = this.entry(name, 'U8');
    this.budget.take(name, 4 * bytes.length);
    return Int32Array.from(bytes);
  }

  /** null where there is neither a mean nor a std */
  normalization(name: string): Normalization | null {
    if (NORMALIZATION_TENSORS.every(([, tensor]) => !this.has(`${name}.${tensor}`))) return null;
    const [mean, std] = NORMALIZATION_TENSORS.map(([, tensor]) => this.numbers(`${name}.${tensor}`, 'F32'));
    return { mean: mean as Float32Array, std: std as Float32Array };
  }

  private numbers(name: string, dtype: 'I32' | 'F32'): StoredTensor['data'] {
    const entry = this.entry(name, dtype);
    this.budget.take(name, entry.bytes.length);
    return tensorData(entry);
  }

  private entry(name: string, dtype: StoredTensor['dtype']): TensorEntry {
    const entry = this.has(name) ? this.entries[name]! : undefined;
    if (entry?.dtype !== dtype) throw new ModelFormatError(name, `is missing or not of type ${dtype}`);
    if (entry.shape.length !== 1) throw new ModelFormatError(name, `has ${entry.shape.length} dimensions, not one`);
    this.seen.add(name);
    return entry;
  }

  /** rows · columns, the record's word for it, if the tensor has the bytes of as many codes. */
  private count(name: string, rows: unknown, columns: unknown, width: number, { length }: Uint8Array): number {
    // An object here must not be multiplied.
    const count = Number.isInteger(rows) && Number.isInteger(columns) ? Number(rows) * Number(columns) : Number.NaN;
    if (!Number.isSafeInteger(count) || count < 1 || Math.ceil((count * width) / 8) !== length) {
      const wanted = `[${formatValue(rows)}, ${formatValue(columns)}] codes of ${width} bits`;
      throw new ModelFormatError(name, `has ${length} bytes, not those of ${wanted}`);
    }
    this.budget.take(name, count);
    return count;
  }
}

function widthOf(name: string, bits: unknown): number {
  if (typeof bits === 'number' && Number.isInteger(bits) && bits >= 1 && bits <= 8) return bits;
  throw new ModelFormatError(`${name}.bits`, `is ${formatValue(bits)}; it must be an integer from 1 to 8`);
}

/** The header's JSON, as far as there are bytes of it. */
function headerOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 8) return bytes.subarray(0, 0);
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const most = bytes.length - 8;
  return bytes.subarray(8, 8 + (declared < BigInt(most) ? Number(declared) : most));
}

function fileBytes(file: unknown): Uint8Array {
  try {
    return bytesOf(file);
  } catch (error) {
    throw asFormatError(error);
  }
}

function asFormatError(error: unknown): ModelFormatError {
  const { field, message } = error as Error & { field?: string };
  return new ModelFormatError(field ?? 'file', field ? message.slice(field.length + 2) : message);
}

function readContainer(bytes: Uint8Array) {
  try {
    return headerWithin(bytes, bytes.length);
  } catch (error) {
    throw asFormatError(error);
  }
}

function requireChecksum(bytes: Uint8Array, stated: string | undefined): void {
  const at = checksumPosition(bytes);
  if (stated === undefined || at === undefined) throw new ModelFormatError('__metadata__.crc32', 'is missing');
  const before = crc32(NO_CHECKSUM, crc32(bytes.subarray(0, at)));
  const actual = crc32(bytes.subarray(at + NO_CHECKSUM.length), before)
    .toString(16)
    .padStart(8, '0');
  if (actual !== stated) {
    throw new ModelFormatError(
      '__metadata__.crc32',
      `is ${formatValue(stated)}, but the file has ${actual}: it is damaged`,
    );
  }
}

/** Where the eight digits of the checksum lie. */
function checksumPosition(bytes: Uint8Array): number | undefined {
  const header = headerOf(bytes);
  for (let at = header.indexOf(CHECKSUM_KEY[0]!); at >= 0; at = header.indexOf(CHECKSUM_KEY[0]!, at + 1)) {
    if (CHECKSUM_KEY.every((code, i) => header[at + i] === code)) {
      const digits = at + CHECKSUM_KEY.length;
      return digits + NO_CHECKSUM.length > header.length ? undefined : 8 + digits;
    }
  }
  return undefined;
}
