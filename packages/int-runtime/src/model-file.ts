import { packCodes, storageBits, unpackCodes } from '@qornn/quantizers/packing';
import { readSafetensors, type StoredTensor, writeSafetensors } from '@qornn/safetensors';
import { crc32 } from './crc32.js';
import { ModelFormatError } from './errors.js';
import { type IntLayer, type IntMatrix, type IntModel, validateModel } from './model.js';
import { shown } from './shown.js';

const FORMAT = 'qornn-integer-model';
/** 1: all there was at first. 2: some layer has constants of {@link LATER}, which a reader of version 1 would overlook. */
const VERSIONS = ['1', '2'];
const NO_CHECKSUM = '00000000';
const CHECKSUM_KEY = '"crc32":"';

/** The scalars of a layer, in the JSON of a file. */
type LayerRecord = Pick<
  IntLayer,
  'units' | 'inputs' | 'shift' | 'stateBits' | 'stateScale' | 'recurrentActivation' | 'outputActivation'
> & { recurrentBits: number; kernelBits: number };

interface ModelRecord {
  inputs: number;
  inputBits: number;
  inputScale: number;
  returnSequences: boolean;
  layers: LayerRecord[];
  readout: { outputs: number; bits: number; scale: number };
}

/**
 * Writes a model as a safetensors container: codes packed at their bits (`U8`), integer constants (`I32`), and under
 * `__metadata__` the format, its version, the scalars as JSON (`model`) and a CRC-32 of the whole file (`crc32`, computed with
 * eight zeros in its place). The version is 1 unless a layer has an identity or an initial state.
 *
 * @returns the content of a `.qornn.safetensors` file; equal models give equal bytes
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * writeFileSync('memory.qornn.safetensors', serialize(model));
 */
export function serialize(model: IntModel): Uint8Array {
  validateModel(model);
  const tensors: Record<string, StoredTensor> = {};
  const codes = (name: string, { codes, bits }: IntMatrix) => {
    const data = packCodes(codes, bits);
    tensors[name] = { dtype: 'U8', shape: [data.length], data };
  };
  const integers = (name: string, data: Int32Array) => {
    tensors[name] = { dtype: 'I32', shape: [data.length], data };
  };
  model.layers.forEach((layer, l) => {
    codes(`layers.${l}.recurrent`, layer.recurrent);
    codes(`layers.${l}.kernel`, layer.kernel);
    for (const field of CONSTANTS) integers(`layers.${l}.${field}`, layer[field]);
    for (const field of LATER) if (layer[field].length > 0) integers(`layers.${l}.${field}`, layer[field]);
  });
  codes('readout.weights', model.readout.weights);
  integers('readout.bias', model.readout.bias);
  const record: ModelRecord = {
    inputs: model.inputs,
    inputBits: model.inputBits,
    inputScale: model.inputScale,
    returnSequences: model.returnSequences,
    layers: model.layers.map((layer) =>
      layerRecord({ ...layer, recurrentBits: layer.recurrent.bits, kernelBits: layer.kernel.bits }),
    ),
    readout: { outputs: model.readout.outputs, bits: model.readout.weights.bits, scale: model.readout.scale },
  };
  const version = model.layers.some((layer) => LATER.some((field) => layer[field].length > 0)) ? '2' : '1';
  const metadata = { format: FORMAT, version, model: JSON.stringify(record) };
  const bytes = writeSafetensors({ tensors, metadata: { ...metadata, crc32: NO_CHECKSUM } });
  const at = checksumPosition(bytes)!;
  bytes.set(new TextEncoder().encode(crc32(bytes).toString(16).padStart(8, '0')), at);
  return bytes;
}

/**
 * Reads a model, trusting nothing in the bytes: container, checksum, version, every size, code, scale and shift, and that no
 * accumulator can overflow.
 *
 * @throws ModelFormatError whose `field` says what is wrong
 * @example
 * const model = deserialize(readFileSync('memory.qornn.safetensors'));
 */
export function deserialize(bytes: Uint8Array): IntModel {
  const { tensors, metadata } = readContainer(bytes);
  if (metadata.format !== FORMAT) throw new ModelFormatError('__metadata__.format', `is not ${FORMAT}`);
  const { version } = metadata;
  if (version === undefined || !VERSIONS.includes(version)) {
    throw new ModelFormatError('__metadata__.version', `is ${version}; this release reads ${VERSIONS.join(' and ')}`);
  }
  requireChecksum(bytes, metadata.crc32);
  const record = parseRecord(metadata.model);
  const matrix = (name: string, rows: number, columns: number, bits: number): IntMatrix => {
    const tensor = tensors[name];
    if (tensor?.dtype !== 'U8') throw new ModelFormatError(name, 'is missing or not of type U8');
    // The record says anything: an object here must not be multiplied.
    const count = Number.isInteger(rows) && Number.isInteger(columns) ? rows * columns : Number.NaN;
    const width = wellFormed(`${name}.bits`, () => storageBits(bits));
    if (!Number.isSafeInteger(count) || count < 1 || Math.ceil((count * width) / 8) !== tensor.data.length) {
      throw new ModelFormatError(
        name,
        `has ${tensor.data.length} bytes, not those of [${shown(rows)}, ${shown(columns)}] codes of ${bits} bits`,
      );
    }
    return { rows, columns, bits, codes: wellFormed(name, () => unpackCodes(tensor.data as Uint8Array, bits, count)) };
  };
  const integers = (name: string): Int32Array => {
    const tensor = tensors[name];
    if (tensor?.dtype !== 'I32') throw new ModelFormatError(name, 'is missing or not of type I32');
    return tensor.data as Int32Array;
  };
  const laterIntegers = (name: string): Int32Array => {
    if (!tensors[name]) return new Int32Array(0);
    // Two readers must not understand one file differently.
    if (version === '1') throw new ModelFormatError(name, 'is given, but a file of version 1 has no such tensor');
    return integers(name);
  };
  const last = record.layers.at(-1)!;
  const model: IntModel = {
    inputs: record.inputs,
    inputBits: record.inputBits,
    inputScale: record.inputScale,
    returnSequences: record.returnSequences,
    layers: record.layers.map(({ recurrentBits, kernelBits, ...layer }, l) => ({
      ...layer,
      recurrent: matrix(`layers.${l}.recurrent`, layer.units, layer.units, recurrentBits),
      kernel: matrix(`layers.${l}.kernel`, layer.units, layer.inputs, kernelBits),
      ...(Object.fromEntries(CONSTANTS.map((field) => [field, integers(`layers.${l}.${field}`)])) as Pick<
        IntLayer,
        (typeof CONSTANTS)[number]
      >),
      identityMultiplier: laterIntegers(`layers.${l}.identityMultiplier`),
      initialState: laterIntegers(`layers.${l}.initialState`),
    })),
    readout: {
      outputs: record.readout.outputs,
      weights: matrix('readout.weights', record.readout.outputs, last.units, record.readout.bits),
      bias: integers('readout.bias'),
      scale: record.readout.scale,
    },
  };
  validateModel(model);
  return model;
}

const CONSTANTS = ['recurrentMultiplier', 'kernelMultiplier', 'bias', 'recurrentThreshold', 'outputThreshold'] as const;
/** Constants that a layer may do without; written where it has them. */
const LATER = ['identityMultiplier', 'initialState'] as const;

function readContainer(bytes: Uint8Array) {
  try {
    return readSafetensors(bytes);
  } catch (error) {
    const { field, message } = error as Error & { field?: string };
    throw new ModelFormatError(field ?? 'file', field ? message.slice(field.length + 2) : message);
  }
}

/** Runs a reader of the packed codes; what it refuses is a fault of the file. */
function wellFormed<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ModelFormatError(field, (error as Error).message);
  }
}

function requireChecksum(bytes: Uint8Array, stated: string | undefined): void {
  const at = checksumPosition(bytes);
  if (stated === undefined || at === undefined) throw new ModelFormatError('__metadata__.crc32', 'is missing');
  const blank = new Uint8Array(bytes);
  blank.set(new TextEncoder().encode(NO_CHECKSUM), at);
  const actual = crc32(blank).toString(16).padStart(8, '0');
  if (actual !== stated) {
    throw new ModelFormatError('__metadata__.crc32', `is ${stated}, but the file has ${actual}: it is damaged`);
  }
}

/** Where the eight digits of the checksum lie. */
function checksumPosition(bytes: Uint8Array): number | undefined {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  // One character for each byte, so that positions in the text are positions in the file.
  const header = Array.from(bytes.subarray(8, 8 + length), (byte) => String.fromCharCode(byte)).join('');
  const at = header.indexOf(CHECKSUM_KEY);
  const digits = at + CHECKSUM_KEY.length;
  return at < 0 || digits + NO_CHECKSUM.length > header.length ? undefined : 8 + digits;
}

function parseRecord(text: string | undefined): ModelRecord {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    throw new ModelFormatError('__metadata__.model', 'is not JSON');
  }
  const isObject = (part: unknown) => typeof part === 'object' && part !== null;
  const record = value as ModelRecord;
  const layers = isObject(value) && Array.isArray(record.layers) ? record.layers : [];
  if (layers.length === 0 || !layers.every(isObject) || !isObject(record.readout)) {
    throw new ModelFormatError('__metadata__.model', 'does not describe at least one layer and a readout');
  }
  return pickRecord(record);
}

/** The known fields alone: whatever else the JSON holds does not reach the model. */
function pickRecord({ inputs, inputBits, inputScale, returnSequences, layers, readout }: ModelRecord): ModelRecord {
  return {
    inputs,
    inputBits,
    inputScale,
    returnSequences,
    layers: layers.map(layerRecord),
    readout: { outputs: readout.outputs, bits: readout.bits, scale: readout.scale },
  };
}

function layerRecord(layer: LayerRecord): LayerRecord {
  return {
    units: layer.units,
    inputs: layer.inputs,
    shift: layer.shift,
    stateBits: layer.stateBits,
    stateScale: layer.stateScale,
    recurrentActivation: layer.recurrentActivation,
    outputActivation: layer.outputActivation,
    recurrentBits: layer.recurrentBits,
    kernelBits: layer.kernelBits,
  };
}
