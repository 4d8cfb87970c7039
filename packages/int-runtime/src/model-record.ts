import { duplicateKey } from '@qornn/safetensors';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { LayerRecord } from './kinds/file-kind.js';
import { layerFeatures } from './kinds/file-kinds.js';
import type { MemoryBudget } from './memory-budget.js';
import type { IntModel, ModelOrigin } from './model.js';
import { originOf } from './validate-model.js';

/** Features that files of version 3 may require, independent of layers; kinds of layers may require more. */
const FEATURES = ['binary', 'hadamard', 'meanPooling', 'normalization'] as const;

/** The JSON of a file. In an untrusted file, fields may have any value. */
export interface ModelRecord {
  inputs: number;
  inputBits: number;
  inputScale: number;
  returnSequences: boolean;
  /** since version 3, with the feature `meanPooling` */
  pooling?: 'mean';
  /** for each layer its kind (since version 4) and the fields of the kind */
  layers: LayerRecord[];
  readout: { outputs: number; bits: number; scale: number };
  /** since version 3: features that the reader must support */
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

/** Optional descriptive fields; readers that ignore them compute the same results. */
export type Words = Pick<IntModel, 'inputNames' | 'answers' | 'origin'>;

/** The descriptive fields of a model. */
export function wordsOf({ inputNames, answers, origin }: Words): Words {
  return {
    ...(inputNames !== undefined && { inputNames }),
    ...(answers !== undefined && { answers }),
    ...(origin !== undefined && { origin: originOf(origin) }),
  };
}

/**
 * @param layers records of the layers
 * @param requires absent before version 3
 */
export function recordOf(model: IntModel, layers: LayerRecord[], requires?: string[]): ModelRecord {
  const { inputs, inputBits, inputScale, returnSequences, pooling, readout, labels } = model;
  return {
    inputs,
    inputBits,
    inputScale,
    returnSequences,
    ...(pooling && { pooling }),
    layers,
    readout: { outputs: readout.outputs, bits: readout.weights.bits, scale: readout.scale },
    ...(requires && { requires }),
    ...(labels.length > 0 && { labels }),
    ...(requires && wordsOf(model)),
  };
}

const FIELD = '__metadata__.model';

/**
 * Parses the JSON of a file; checks its structure and rejects duplicate keys, but does not validate values.
 *
 * @throws ModelFormatError when the structure is invalid
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
  // Duplicate keys are rejected, so that all readers interpret a file in the same way.
  if (twice) throw new ModelFormatError([FIELD, ...twice].join('.'), 'is given twice');
  const record = value as ModelRecord;
  const layers = isObject(value) && Array.isArray(record.layers) ? record.layers : [];
  if (layers.length === 0 || !layers.every(isObject) || !isObject(record.readout)) {
    throw new ModelFormatError(FIELD, 'does not describe at least one layer and a readout');
  }
  return record;
}

/**
 * The required features of a file of version 3 or later.
 *
 * @throws ModelFormatError for unsupported features; lists them and the supported ones
 */
export function requiredFeatures({ requires }: ModelRecord): ReadonlySet<string> {
  const field = `${FIELD}.requires`;
  if (!Array.isArray(requires)) throw new ModelFormatError(field, `is ${formatValue(requires)}, not a list of texts`);
  const known: readonly unknown[] = [...FEATURES, ...layerFeatures()];
  const unknown = requires.filter((feature) => !known.includes(feature));
  if (unknown.length > 0) {
    const names = unknown.slice(0, 8).map(formatValue).join(', ');
    const reason = `names what this release does not know (${names}); it reads ${known.join(', ')}, a later one the file`;
    throw new ModelFormatError(field, reason, unknown);
  }
  return new Set(requires);
}

function isObject(part: unknown): boolean {
  return typeof part === 'object' && part !== null;
}
