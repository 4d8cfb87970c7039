import { duplicateKey } from '@qornn/safetensors';
import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import type { LayerRecord } from './kinds/file-kind.js';
import { layerFeatures } from './kinds/file-kinds.js';
import type { MemoryBudget } from './memory-budget.js';
import type { IntModel, ModelOrigin } from './model.js';
import { originOf } from './model-words.js';

/** What a file of version 3 may ask of its reader beyond version 2, whatever its layers; their kinds may ask for more. */
const FEATURES = ['binary', 'hadamard', 'normalization'] as const;

/** The JSON of a file. From a stranger, its fields may hold anything. */
export interface ModelRecord {
  inputs: number;
  inputBits: number;
  inputScale: number;
  returnSequences: boolean;
  /** of each its kind, since version 4, and what the kind says */
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

/**
 * @param layers records of them
 * @param requires absent before version 3
 */
export function recordOf(model: IntModel, layers: LayerRecord[], requires?: string[]): ModelRecord {
  const { inputs, inputBits, inputScale, returnSequences, readout, labels } = model;
  return {
    inputs,
    inputBits,
    inputScale,
    returnSequences,
    layers,
    readout: { outputs: readout.outputs, bits: readout.weights.bits, scale: readout.scale },
    ...(requires && { requires }),
    ...(labels.length > 0 && { labels }),
    ...(requires && wordsOf(model)),
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
 * What a file of version 3 or later requires, all of it known here.
 *
 * @throws ModelFormatError that names what this release does not know, and what it does
 */
export function requiredFeatures({ requires }: ModelRecord): ReadonlySet<string> {
  const field = `${FIELD}.requires`;
  if (!Array.isArray(requires)) throw new ModelFormatError(field, `is ${formatValue(requires)}, not a list of texts`);
  const known: readonly unknown[] = [...FEATURES, ...layerFeatures()];
  const unknown = requires.filter((feature) => !known.includes(feature));
  if (unknown.length > 0) {
    const names = unknown.slice(0, 8).map(formatValue).join(', ');
    const reason = `names what this release does not know (${names}); it reads ${known.join(', ')}, a later one the file`;
    throw new ModelFormatError(field, reason);
  }
  return new Set(requires);
}

function isObject(part: unknown): boolean {
  return typeof part === 'object' && part !== null;
}
