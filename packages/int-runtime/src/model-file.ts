import { bytesOf, headerWithin, writeSafetensors } from '@qornn/safetensors';
import { crc32 } from './crc32.js';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { BaseLayer } from './kinds/base-layer.js';
import type { LayerRecord } from './kinds/file-kind.js';
import { fileKind, kindFeature } from './kinds/file-kinds.js';
import { FIRST_KIND, type IntLayer } from './kinds/layer-kinds.js';
import { kindNames } from './kinds/running-kinds.js';
import { MemoryBudget } from './memory-budget.js';
import type { IntModel, Normalization } from './model.js';
import { type ModelRecord, parseRecord, recordOf, requiredFeatures, wordsOf } from './model-record.js';
import { TensorReader } from './tensor-reader.js';
import { TensorWriter } from './tensor-writer.js';
import { validateModel } from './validate-model.js';

const FORMAT = 'qornn-integer-model';
/**
 * 1: the first version. 2: a layer has constants that readers of version 1 would ignore. 3: the file lists features that its reader must
 * support. 4: layers have a kind.
 */
const VERSIONS = ['1', '2', '3', '4'];
const NO_CHECKSUM = new TextEncoder().encode('00000000');
const CHECKSUM_KEY = new TextEncoder().encode('"crc32":"');

/** Fields of a normalization, and their names in files. */
const NORMALIZATION_TENSORS = [
  ['mean', 'mean'],
  ['std', 'deviation'],
] as const;
const NORMALIZATIONS = [
  ['input', 'inputNormalization'],
  ['output', 'outputNormalization'],
] as const;

/**
 * Writes a model as a safetensors container: packed codes, integer constants, and in `__metadata__` the format, its version, the scalars as
 * JSON and a checksum of the whole file; see docs/model-file.md. Uses the lowest version that supports the model.
 *
 * @returns the content of a `.qornn.safetensors` file; equal models give equal bytes
 * @throws ModelFormatError when the model is invalid, or has so much text that `deserialize` would reject it
 * @example
 * writeFileSync('memory.qornn.safetensors', serialize(model));
 */
export function serialize(model: IntModel): Uint8Array {
  validateModel(model);
  // 1-bit signs unpack to eight times their size. If that exceeds the reader's limit, store them as 2-bit ternary codes.
  const bytes = written(model, true) ?? written(model, false);
  if (!bytes)
    throw new ModelFormatError('layers', 'are too many, or the labels too long, for readers to accept the file');
  return bytes;
}

/** @returns undefined if the file would exceed the reader's memory limit */
function written(model: IntModel, mayUseSigns: boolean): Uint8Array | undefined {
  const writer = new TensorWriter(mayUseSigns);
  const kinds = new Set(model.layers.map(({ kind }: BaseLayer) => kind));
  const isFirstKind = kinds.size === 1 && kinds.has(FIRST_KIND);
  const layers = model.layers.map((layer: BaseLayer, l): LayerRecord => {
    const record = fileKind(layer.kind)!.write(layer, writer.of(`layers.${l}`));
    return isFirstKind ? record : { kind: layer.kind, ...record };
  });
  for (const kind of kinds) if (kind !== FIRST_KIND) writer.require(kindFeature(kind));
  writer.matrix('readout.weights', model.readout.weights);
  writer.integers('readout.bias', model.readout.bias);
  for (const [name, field] of NORMALIZATIONS) {
    const normalization = model[field];
    if (!normalization) continue;
    writer.require('normalization');
    for (const [part, tensor] of NORMALIZATION_TENSORS) writer.floats(`${name}.${tensor}`, normalization[part]);
  }
  if (model.pooling) writer.require('meanPooling');
  const isThird = writer.features.size > 0 || model.labels.length > 0 || Object.keys(wordsOf(model)).length > 0;
  const record = JSON.stringify(recordOf(model, layers, isThird ? [...writer.features].sort() : undefined));
  const version = isFirstKind ? (isThird ? 3 : writer.version) : 4;
  const metadata = { format: FORMAT, version: String(version), model: record };
  const file = writeSafetensors({
    tensors: writer.tensors,
    metadata: { ...metadata, crc32: new TextDecoder().decode(NO_CHECKSUM) },
  });
  const budget = new MemoryBudget(file.length);
  budget.add(writer.bytesInMemory);
  budget.addHeader(headerOf(file));
  budget.addRecord(record);
  if (!budget.fits) return undefined;
  const at = checksumPosition(file)!;
  file.set(new TextEncoder().encode(crc32(file).toString(16).padStart(8, '0')), at);
  return file;
}

/**
 * Reads a model from untrusted bytes. Validates container, checksum, version, all sizes, codes, scales and shifts, and that no accumulator
 * can overflow. Uses at most four times the file size plus 128 KiB of memory; a file that would need more is rejected before.
 *
 * @param file the whole file: an ArrayBuffer, for example from `fetch`, or a view of bytes, for example from `readFile`
 * @throws ModelFormatError whose `field` names the invalid field
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
  const isThird = Number(version) >= 3;
  const features = isThird ? requiredFeatures(record) : new Set<string>();
  const reader = new TensorReader(entries, budget, Number(version), features);
  const layers = record.layers.map((layer, l): BaseLayer => {
    const at = `layers.${l}`;
    const name = version === '4' ? layer.kind : FIRST_KIND;
    const kind = typeof name === 'string' ? fileKind(name) : undefined;
    if (!kind) throw new ModelFormatError(`${at}.kind`, `is ${formatValue(name)}; this release reads ${kindNames()}`);
    return kind.read(layer, reader.of(at));
  });
  const { outputs, bits, scale } = record.readout;
  const normalization = (name: string) => (features.has('normalization') ? readNormalization(reader, name) : null);
  const model: IntModel = {
    inputs: record.inputs,
    inputBits: record.inputBits,
    inputScale: record.inputScale,
    inputNormalization: normalization('input'),
    layers: layers as IntLayer[],
    readout: {
      outputs,
      weights: reader.matrix('readout.weights', outputs, layers.at(-1)!.units, bits),
      bias: reader.integers('readout.bias'),
      scale,
    },
    outputNormalization: normalization('output'),
    labels: isThird && record.labels !== undefined ? record.labels : [],
    returnSequences: record.returnSequences,
    ...(poolingOf(record, features) && { pooling: 'mean' as const }),
    ...(isThird && wordsOf(record)),
  };
  // Unknown tensors are rejected, so that all readers interpret a file in the same way.
  const unread = reader.unread();
  if (unread !== undefined) {
    const requiring = isThird ? ` that requires [${[...features].join(', ')}]` : '';
    throw new ModelFormatError(unread, `is given, but a file of version ${version}${requiring} has no such tensor`);
  }
  validateModel(model);
  return model;
}

/** Whether the file pools. Field and feature must agree, so that a reader without the feature does not compute something else. */
function poolingOf({ pooling }: ModelRecord, features: ReadonlySet<string>): boolean {
  if (features.has('meanPooling') === (pooling === 'mean') && (pooling === undefined || pooling === 'mean')) {
    return pooling === 'mean';
  }
  throw new ModelFormatError(
    '__metadata__.model.pooling',
    `is ${formatValue(pooling)}; it must be mean with the feature meanPooling, and absent without it`,
  );
}

/** null if there is neither a mean nor a std */
function readNormalization(reader: TensorReader, name: string): Normalization | null {
  if (NORMALIZATION_TENSORS.every(([, tensor]) => !reader.has(`${name}.${tensor}`))) return null;
  const [mean, std] = NORMALIZATION_TENSORS.map(([, tensor]) => reader.floats(`${name}.${tensor}`));
  return { mean: mean!, std: std! };
}

/** The JSON of the header, possibly truncated. */
function headerOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 8) return bytes.subarray(0, 0);
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const max = bytes.length - 8;
  return bytes.subarray(8, 8 + (declared < BigInt(max) ? Number(declared) : max));
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
      `is ${formatValue(stated)}, but the file has ${actual}: the file is corrupt`,
    );
  }
}

/** Position of the eight digits of the checksum. */
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
