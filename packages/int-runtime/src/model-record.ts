import { duplicateKey } from '@qornn/safetensors';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { MemoryBudget } from './memory-budget.js';
import { type IntLayer, type IntModel, isHadamard, type ModelOrigin } from './model.js';
import { originOf } from './model-words.js';

/** What a file of version 3 may ask of its reader beyond version 2. */
export const FEATURES = ['binary', 'hadamard', 'normalization', 'stateShift'] as const;
export type Feature = (typeof FEATURES)[number];

/** The scalars of a layer, in the JSON of a file: `recurrentBits` of a matrix of codes, `blockSize` of a Hadamard matrix. */
export type LayerRecord = Pick<
  IntLayer,
  'units' | 'inputs' | 'shift' | 'stateBits' | 'stateScale' | 'recurrentActivation' | 'outputActivation'
> & { recurrentBits?: number; blockSize?: number; kernelBits: number };

/** The JSON of a file. From a stranger, its fields may hold anything. */
export interface ModelRecord {
  inputs: number;
  inputBits: number;
  inputScale: number;
  returnSequences: boolean;
  layers: LayerRecord[];
  readout: { outputs: number; bits: number; scale: number };
  /** since version 3: what the reader must know to understand the file */
  requires?: string[];
  /** since version 3 */
  labels?: string[];
  /** since version 3 */
  inputNames?: string[];
  /** since version 3 */
  answers?: 'classes' | 'values';
  /** since version 3 */
  origin?: ModelOrigin;
}

/** What a record may say of a model in words, beside its labels: a reader that does not know it computes the same. */
export type Words = Pick<IntModel, 'inputNames' | 'answers' | 'origin'>;

/** What is said of a model, and no more. */
export function wordsOf({ inputNames, answers, origin }: Words): Words {
  return {
    ...(inputNames !== undefined && { inputNames }),
    ...(answers !== undefined && { answers }),
    ...(origin !== undefined && { origin: originOf(origin) }),
  };
}

/** @param requires absent before version 3 */
export function recordOf(model: IntModel, requires?: Feature[]): ModelRecord {
  const { inputs, inputBits, inputScale, returnSequences, layers, readout, labels } = model;
  return {
    inputs,
    inputBits,
    inputScale,
    returnSequences,
    layers: layers.map(({ recurrent, kernel, ...layer }) =>
      layerRecord({
        ...layer,
        ...(isHadamard(recurrent) ? { blockSize: recurrent.blockSize } : { recurrentBits: recurrent.bits }),
        kernelBits: kernel.bits,
      }),
    ),
    readout: { outputs: readout.outputs, bits: readout.weights.bits, scale: readout.scale },
    ...(requires && { requires }),
    ...(labels.length > 0 && { labels }),
    ...(requires && wordsOf(model)),
  };
}

/** The known fields alone, in the order in which they are written. */
export function layerRecord(layer: LayerRecord): LayerRecord {
  return {
    units: layer.units,
    inputs: layer.inputs,
    shift: layer.shift,
    stateBits: layer.stateBits,
    stateScale: layer.stateScale,
    recurrentActivation: layer.recurrentActivation,
    outputActivation: layer.outputActivation,
    ...(layer.recurrentBits !== undefined && { recurrentBits: layer.recurrentBits }),
    ...(layer.blockSize !== undefined && { blockSize: layer.blockSize }),
    kernelBits: layer.kernelBits,
  };
}

const FIELD = '__metadata__.model';

/**
 * The JSON of a file: objects where objects belong, and no key twice; of the values, nothing is known yet.
 *
 * @throws ModelFormatError when it is not such JSON
 */
export function parseRecord(text: string | undefined, budget: MemoryBudget): ModelRecord {
  let value: unknown;
  budget.takeRecord(FIELD, text ?? '');
  try {
    value = JSON.parse(text ?? '');
  } catch {
    throw new ModelFormatError(FIELD, 'is not JSON');
  }
  const twice = duplicateKey(text!);
  // Two readers must not understand one file differently.
  if (twice) throw new ModelFormatError([FIELD, ...twice].join('.'), 'is given twice');
  const record = value as ModelRecord;
  const layers = isObject(value) && Array.isArray(record.layers) ? record.layers : [];
  if (layers.length === 0 || !layers.every(isObject) || !isObject(record.readout)) {
    throw new ModelFormatError(FIELD, 'does not describe at least one layer and a readout');
  }
  return record;
}

/**
 * What a file of version 3 requires, all of it known here.
 *
 * @throws ModelFormatError that names what this release does not know
 */
export function requiredFeatures({ requires }: ModelRecord): ReadonlySet<string> {
  const field = `${FIELD}.requires`;
  if (!Array.isArray(requires)) throw new ModelFormatError(field, `is ${formatValue(requires)}, not a list of texts`);
  const known: readonly unknown[] = FEATURES;
  const unknown = requires.filter((feature) => !known.includes(feature));
  if (unknown.length > 0) {
    const names = unknown.slice(0, 8).map(formatValue).join(', ');
    throw new ModelFormatError(field, `names what this release does not know (${names}); a later one reads the file`);
  }
  return new Set(requires);
}

function isObject(part: unknown): boolean {
  return typeof part === 'object' && part !== null;
}
