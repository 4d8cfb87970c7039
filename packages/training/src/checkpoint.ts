import { readSafetensors, SafetensorsError, type StoredTensor, writeSafetensors } from '@qornn/safetensors';
import * as tf from '@tensorflow/tfjs-core';
import type { WeightAverage } from './averaging.js';
import { parseProgress, readCheckpointBytes } from './checkpoint-file.js';
import type { Wait } from './early-stopping.js';
import { CheckpointError } from './errors.js';
import type { NamedVariable } from './model.js';
import type { Optimizer } from './optimizer.js';
import type { StepReport } from './step.js';
import { writeFileAtomic } from './write-file.js';

/** The progress of a run: with the tensors, all that is needed to resume with bit-identical results. */
export interface Progress {
  /** steps done */
  step: number;
  /** seconds of training spent */
  seconds: number;
  /** seconds of everything, with reading the data; undefined in checkpoints of early releases */
  totalSeconds?: number | undefined;
  /** loss of the first step, the reference of divergence detection; null before it */
  firstLoss: number | null;
  /** the best evaluation so far */
  best: { step: number; metrics: Record<string, number> } | null;
  /** state of early stopping; undefined without it */
  wait?: Wait;
  /** backend, by the name that `useBackend` starts it by, since results differ between backends; undefined in checkpoints of early releases */
  backend?: string;
  /** command line that began the run, which a resumed run keeps; undefined if there was none, and in checkpoints of early releases */
  command?: string | undefined;
  /** report of the last step if its evaluation was interrupted: a resumed run evaluates first */
  pending?: Omit<StepReport, 'gradientNorm'>;
}

/** Tensors of a run other than its weights. */
export interface Kept {
  optimizer?: Optimizer;
  average?: WeightAverage | undefined;
}

const WEIGHT = 'weight/';
/** Prefixes of their tensor names in the file. */
const KEPT = { optimizer: 'optimizer/', average: 'average/' } as const;

/**
 * Atomically writes the weights of a model (trainable or not), optimizer, average and progress as a safetensors file.
 *
 * @throws RunFolderError when the file cannot be written
 */
export function saveCheckpoint(path: string, weights: readonly NamedVariable[], kept: Kept, progress: Progress): void {
  const tensors: Record<string, StoredTensor> = {};
  for (const { name, variable } of weights) tensors[WEIGHT + name] = stored(variable);
  for (const { prefix, part } of partsOf(kept)) {
    for (const [name, tensor] of Object.entries(part.state())) tensors[prefix + name] = stored(tensor);
  }
  writeFileAtomic(path, writeSafetensors({ tensors, metadata: { progress: JSON.stringify(progress) } }));
}

/**
 * Loads a checkpoint into the weights of a model and, if given, optimizer and average. Changes nothing unless the whole file is valid.
 *
 * @throws CheckpointError when the file is missing, damaged, or of another model; the message names file and field
 */
export function loadCheckpoint(path: string, weights: readonly NamedVariable[], kept: Kept = {}): Progress {
  const { tensors, metadata } = read(path, maxBytes(weights));
  const values = weights.map(({ name, variable }) => expected(path, tensors, WEIGHT + name, variable.shape));
  const states = partsOf(kept).map(({ prefix, part }) => ({
    part,
    state: Object.entries(part.state()).map(([name, { shape }]) => ({
      name,
      shape,
      data: expected(path, tensors, prefix + name, shape),
    })),
  }));
  const progress = parseProgress(path, metadata.progress) as Progress;
  tf.tidy(() => {
    weights.forEach(({ variable }, i) => {
      variable.assign(tf.tensor(values[i]!, variable.shape));
    });
    for (const { part, state } of states) {
      part.restore(Object.fromEntries(state.map(({ name, shape, data }) => [name, tf.tensor(data, shape)])));
    }
  });
  return progress;
}

/** Weights, two optimizer slots and an average take four values per weight; twice that, plus 16 MiB for the header. */
function maxBytes(weights: readonly NamedVariable[]): number {
  return 2 ** 24 + 8 * weights.reduce((total, { variable }) => total + 4 * variable.size, 0);
}

function partsOf({ optimizer, average }: Kept) {
  return [
    { prefix: KEPT.optimizer, part: optimizer },
    { prefix: KEPT.average, part: average },
  ].flatMap(({ prefix, part }) => (part ? [{ prefix, part }] : []));
}

function stored(tensor: tf.Tensor): StoredTensor {
  return { dtype: 'F32', shape: tensor.shape, data: Float32Array.from(tensor.dataSync()) };
}

function read(path: string, most: number) {
  const bytes = readCheckpointBytes(path, most);
  try {
    return readSafetensors(bytes);
  } catch (error) {
    if (!(error instanceof SafetensorsError)) throw error;
    throw new CheckpointError(path, error.field, error.message.slice(error.field.length + 2));
  }
}

function expected(path: string, tensors: Record<string, StoredTensor>, name: string, shape: number[]): Float32Array {
  const tensor = tensors[name];
  if (!tensor) throw new CheckpointError(path, name, 'is missing: the checkpoint is of another model');
  if (tensor.dtype !== 'F32' || tensor.shape.join() !== shape.join()) {
    throw new CheckpointError(path, name, `is ${tensor.dtype} [${tensor.shape}], but the model has F32 [${shape}]`);
  }
  const data = tensor.data as Float32Array;
  if (!data.every(Number.isFinite)) throw new CheckpointError(path, name, 'contains NaN or infinity');
  return data;
}
