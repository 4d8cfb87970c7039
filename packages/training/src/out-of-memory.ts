import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import { OutOfMemoryError } from './errors.js';

/** Messages of JavaScript engines and backends that run out of memory. */
const OUT_OF_MEMORY_MESSAGES =
  /memory access out of bounds|out of memory|array buffer allocation failed|invalid (typed )?array (buffer )?length|cannot (enlarge|grow) memory/i;

/**
 * Converts an out-of-memory error of an engine to an `OutOfMemoryError` that names the settings to lower; returns other errors unchanged.
 *
 * The estimate before training is only a lower bound: kernels need more memory.
 */
export function asOutOfMemory(
  error: unknown,
  { model, training }: Pick<RunConfig, 'model' | 'training'>,
  { timeSteps }: Pick<Task, 'timeSteps'>,
): unknown {
  const isOutOfMemory =
    error instanceof Error &&
    (error.name === 'RuntimeError' || error instanceof RangeError) &&
    OUT_OF_MEMORY_MESSAGES.test(error.message);
  if (!isOutOfMemory) return error;
  return new OutOfMemoryError(
    `the backend ${tf.getBackend()} ran out of memory (${error.message}): training.batchSize is ${training.batchSize}, of ${timeSteps} time steps, model.units ${model.units}; lower one of them`,
    { cause: error },
  );
}

/** Disposes objects and ignores errors: a backend that is out of memory may throw, which would hide the original error. */
export function disposeQuietly(...objects: ({ dispose(): unknown } | undefined)[]): void {
  for (const object of objects) {
    try {
      object?.dispose();
    } catch {
      // The original error is reported.
    }
  }
}
