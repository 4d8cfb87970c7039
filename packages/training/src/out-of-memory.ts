import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from './configuration/run-schema.js';
import { OutOfMemoryError } from './errors.js';

/** What engines and backends say where memory ends: a heap of WebAssembly that cannot grow, an array that cannot be made. */
const SAYINGS =
  /memory access out of bounds|out of memory|array buffer allocation failed|invalid (typed )?array (buffer )?length|cannot (enlarge|grow) memory/i;

/**
 * The same error, or, where it is how an engine says that memory has ended, one that says so and which settings take it.
 *
 * What `footprintOf` counts is the least: kernels keep more, and how much is known when it is not there.
 */
export function asOutOfMemory(
  error: unknown,
  { model, training }: Pick<RunConfig, 'model' | 'training'>,
  { timeSteps }: Pick<Task, 'timeSteps'>,
): unknown {
  const isMeant =
    error instanceof Error &&
    (error.name === 'RuntimeError' || error instanceof RangeError) &&
    SAYINGS.test(error.message);
  if (!isMeant) return error;
  return new OutOfMemoryError(
    `the backend ${tf.getBackend()} ran out of memory (${error.message}): training.batchSize is ${training.batchSize}, of ${timeSteps} time steps, model.units ${model.units}; lower one of them`,
    { cause: error },
  );
}

/** Disposes what it can of a run that has ended: where the backend is out of memory, even that may fail, and hide why. */
export function disposeQuietly(...held: ({ dispose(): unknown } | undefined)[]): void {
  for (const one of held) {
    try {
      one?.dispose();
    } catch {
      // The failure that brought us here is the one to be told.
    }
  }
}
