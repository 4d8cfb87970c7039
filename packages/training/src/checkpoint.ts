import { readSafetensors, SafetensorsError, type StoredTensor, writeSafetensors } from '@qornn/safetensors';
import * as tf from '@tensorflow/tfjs-core';
import type { WeightAverage } from './averaging.js';
import { parseProgress, readCheckpointBytes } from './checkpoint-file.js';
import type { Wait } from './early-stopping.js';
import { CheckpointError } from './errors.js';
import type { NamedVariable } from './model.js';
import type { Optimizer } from './optimizer.js';
import type { StepReport } from './step.js';
import { writeFileWhole } from './write-file.js';

/** Where a run stands, beside its tensors: all that a resumed run needs to give the same numbers. */
export interface Progress {
  /** steps done */
  step: number;
  /** seconds of training spent */
  seconds: number;
  /** loss of the first step, which divergence is judged by; null before it */
  firstLoss: number | null;
  /** the best evaluation so far */
  best: { step: number; metrics: Record<string, number> } | null;
  /** of early stopping; absent where a run has none */
  wait?: Wait;
  /** of TensorFlow.js, each of which ends in numbers of its own; absent from checkpoints of early releases */
  backend?: string;
  /** the step's own numbers, where the run was stopped while it was being evaluated: a resumed run evaluates first */
  pending?: Omit<StepReport, 'gradientNorm'>;
}

/** What a run keeps in tensors beside its weights. */
export interface Kept {
  optimizer?: Optimizer;
  average?: WeightAverage | undefined;
}

const WEIGHT = 'weight/';
/** Where the tensors of each of them lie in the file. */
const KEPT = { optimizer: 'optimizer/', average: 'average/' } as const;

/**
 * Writes the weights of a model, trained or not, what a run keeps beside them, and progress as a safetensors file, whole or not at
 * all.
 *
 * @throws RunFolderError when the file cannot be written
 */
export function saveCheckpoint(path: string, weights: readonly NamedVariable[], kept: Kept, progress: Progress): void {
  const tensors: Record<string, StoredTensor> = {};
  for (const { name, variable } of weights) tensors[WEIGHT + name] = stored(variable);
  for (const { prefix, part } of partsOf(kept)) {
    for (const [name, tensor] of Object.entries(part.state())) tensors[prefix + name] = stored(tensor);
  }
  writeFileWhole(path, writeSafetensors({ tensors, metadata: { progress: JSON.stringify(progress) } }));
}

/**
 * Reads a checkpoint into the weights of a model and, where they are given, optimizer and average. Nothing is changed unless the
 * whole file is in order.
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

/** An optimizer keeps two numbers a weight, an average one; headers and what a later release may add have room as well. */
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
  if (!data.every(Number.isFinite)) throw new CheckpointError(path, name, 'holds NaN or an infinite value');
  return data;
}
