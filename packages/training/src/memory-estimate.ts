import { totalmem } from 'node:os';
import { getCell } from '@qornn/cells';
import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { makeCell } from './cell.js';
import { equalLayers } from './configuration/layer-models.js';
import type { RunConfig } from './configuration/run-schema.js';
import { ConfigError } from './errors.js';

/** Lower bound of the memory of a run, in bytes. */
export interface MemoryEstimate {
  /** weights and layer objects */
  weights: number;
  /** gradients, optimizer slots and the weight average */
  optimizer: number;
  /** the sequences of a batch, as an array and as a tensor */
  batch: number;
  /** states and logits saved for the backward pass */
  states: number;
}

const FLOAT = 4;
/** Memory of a layer's JavaScript objects. */
const LAYER_BYTES = 2 ** 14;
/** WebAssembly has a 32-bit address space. */
const WASM_BYTES = 2 ** 32;
const MOMENTS = { adam: 2, rmsprop: 1, sgd: 0 } as const;

/**
 * Estimates the memory of a run: a lower bound of the right order of magnitude, so that no feasible run is rejected.
 *
 * @param task shapes of its batches
 */
export function estimateMemory(
  { model, training }: Pick<RunConfig, 'model' | 'training'>,
  task: Pick<Task, 'inputs' | 'outputs' | 'timeSteps' | 'returnSequences'>,
): MemoryEstimate {
  const parts = equalLayers(model);
  const { units } = parts.at(-1)!.model;
  let inputs = task.inputs;
  let [numbers, layers] = [task.outputs * units, 0];
  for (const { model: layer, count } of parts) {
    const instance = makeCell(layer);
    const of = (from: number) => getCell(layer.cell).minParams?.(instance, from) ?? 0;
    numbers += of(inputs) + (count - 1) * of(layer.units);
    layers += count;
    inputs = layer.units;
  }
  const kept = 1 + MOMENTS[training.optimizer.name] + (training.averaging ? 1 : 0);
  const { batchSize } = training;
  // With one output per sequence, few states may be saved; with an output per time step, all are.
  const answers = task.returnSequences && training.sampledSteps === undefined ? task.timeSteps : 1;
  return {
    weights: FLOAT * numbers + layers * LAYER_BYTES,
    optimizer: FLOAT * numbers * kept,
    batch: 2 * FLOAT * batchSize * task.timeSteps * task.inputs,
    states: FLOAT * batchSize * answers * (units + task.outputs),
  };
}

/** Available memory in bytes: that of the machine or container, limited by the address space of the backend. */
export function memoryLimit(backend: string = tf.getBackend()): number {
  // Without a constraint, this is 0 or a huge number.
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  const machine = Math.min(totalmem(), constrained);
  return backend === 'wasm' ? Math.min(machine, WASM_BYTES) : machine;
}

/** The setting that determines each part. */
const GROWS_WITH: Record<keyof MemoryEstimate, string> = {
  weights: 'model.units',
  optimizer: 'model.units',
  batch: 'training.batchSize',
  states: 'training.batchSize',
};

/**
 * Rejects a run that exceeds the available memory, before allocating anything.
 *
 * @param limit in bytes; default: the available memory
 * @throws ConfigError with the estimate and the limit
 */
export function checkMemory(config: RunConfig, task: Task, limit: number = memoryLimit()): void {
  const estimate = estimateMemory(config, task);
  const total = Object.values(estimate).reduce((sum, bytes) => sum + bytes, 0);
  if (total <= limit) return;
  const parts = (Object.entries(estimate) as [keyof MemoryEstimate, number][]).sort((a, b) => b[1] - a[1]);
  const [largest] = parts[0]!;
  const said = parts.map(([part, bytes]) => `${part} ${sizeText(bytes)}`).join(', ');
  const steps = largest === 'batch' || largest === 'states' ? ` (of ${task.timeSteps} time steps)` : '';
  const path = GROWS_WITH[largest];
  const value = path === 'model.units' ? config.model.units : config.training.batchSize;
  const message = `${value}${steps} needs at least ${sizeText(total)} of memory (${said}), but ${sizeText(limit)} are available; lower it, or other sizes of task and model`;
  throw new ConfigError([{ path, value, message }]);
}

/** @example sizeText(3 * 2 ** 30) // '3.0 GiB' */
function sizeText(bytes: number): string {
  const [unit, name] = bytes < 2 ** 30 ? [2 ** 20, 'MiB'] : [2 ** 30, 'GiB'];
  return `${(bytes / unit).toFixed(1)} ${name}`;
}
