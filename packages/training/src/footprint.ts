import { totalmem } from 'node:os';
import { getCell } from '@qornn/cells';
import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { makeCell } from './cell.js';
import type { RunConfig } from './configuration/run-schema.js';
import { ConfigError } from './errors.js';

/** Bytes that a run takes at least, by what takes them. */
export interface Footprint {
  /** what is learned, and what layers are made of */
  weights: number;
  /** gradients, moments of the optimizer and averages */
  optimizer: number;
  /** the sequences of a batch, as they are made and as a tensor */
  batch: number;
  /** states and logits that the gradient of a step needs */
  states: number;
}

const FLOAT = 4;
/** Of a layer, its variables and their bookkeeping. */
const LAYER_BYTES = 2 ** 14;
/** Addresses of WebAssembly have 32 bits. */
const WASM_BYTES = 2 ** 32;
const MOMENTS = { adam: 2, rmsprop: 1, sgd: 0 } as const;

/**
 * What a run takes at least: its order of magnitude, never more than it really takes, so that nothing that could be done is refused.
 *
 * @param task what its batches are like
 */
export function footprintOf(
  { model, training }: Pick<RunConfig, 'model' | 'training'>,
  task: Pick<Task, 'inputs' | 'outputs' | 'timeSteps' | 'returnSequences'>,
): Footprint {
  const { units, layers } = model;
  const layer = makeCell(model);
  const of = (inputs: number) => getCell(model.cell).minParams?.(layer, inputs) ?? 0;
  const numbers = of(task.inputs) + (layers - 1) * of(units) + task.outputs * units;
  const kept = 1 + MOMENTS[training.optimizer.name] + (training.averaging ? 1 : 0);
  const { batchSize } = training;
  // Of one answer a sequence, states may be kept here and there alone; every answer needs its own.
  const answers = task.returnSequences && training.sampledSteps === undefined ? task.timeSteps : 1;
  return {
    weights: FLOAT * numbers + layers * LAYER_BYTES,
    optimizer: FLOAT * numbers * kept,
    batch: 2 * FLOAT * batchSize * task.timeSteps * task.inputs,
    states: FLOAT * batchSize * answers * (units + task.outputs),
  };
}

/** Bytes that a run may take: what the machine, or the container it is, has, and no more than the backend can address. */
export function memoryLimit(backend: string = tf.getBackend()): number {
  // 0, or more than there is, where nothing is constrained.
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  const machine = Math.min(totalmem(), constrained);
  return backend === 'wasm' ? Math.min(machine, WASM_BYTES) : machine;
}

/** Settings that a part of the footprint grows with. */
const GROWS_WITH: Record<keyof Footprint, string> = {
  weights: 'model.units',
  optimizer: 'model.units',
  batch: 'training.batchSize',
  states: 'training.batchSize',
};

/**
 * Refuses a run that cannot be, before anything is made.
 *
 * @param limit bytes; default what there is
 * @throws ConfigError that says what the run would take, of what, and what is allowed
 */
export function requireMemory(config: RunConfig, task: Task, limit: number = memoryLimit()): void {
  const footprint = footprintOf(config, task);
  const total = Object.values(footprint).reduce((sum, bytes) => sum + bytes, 0);
  if (total <= limit) return;
  const parts = (Object.entries(footprint) as [keyof Footprint, number][]).sort((a, b) => b[1] - a[1]);
  const [largest] = parts[0]!;
  const said = parts.map(([part, bytes]) => `${part} ${sizeText(bytes)}`).join(', ');
  const steps = largest === 'batch' || largest === 'states' ? ` (of ${task.timeSteps} time steps)` : '';
  const path = GROWS_WITH[largest];
  const value = path === 'model.units' ? config.model.units : config.training.batchSize;
  const message = `${value}${steps} takes at least ${sizeText(total)} (${said}), but at most ${sizeText(limit)} can be had here; lower it, or the other sizes of task and model`;
  throw new ConfigError([{ path, value, message }]);
}

/** @example sizeText(3 * 2 ** 30) // '3.0 GiB' */
function sizeText(bytes: number): string {
  const [unit, name] = bytes < 2 ** 30 ? [2 ** 20, 'MiB'] : [2 ** 30, 'GiB'];
  return `${(bytes / unit).toFixed(1)} ${name}`;
}
