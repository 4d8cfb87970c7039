import type { RunConfig, RunSummary } from '@qornn/training';
import { type RunOneOptions, runOne } from './run-one.js';
import type { Worker } from './serve-work.js';

/** What a worker process is asked to do for an executor. */
export interface RunWork extends Pick<RunOneOptions, 'folder' | 'until' | 'anyBackend' | 'command' | 'test'> {
  kind: 'run';
  config: RunConfig;
}

/** Whether what a worker process is asked to do is to train a run; it may do other work, too. */
export function isRunWork(work: unknown): work is RunWork {
  return (work as Partial<RunWork> | null)?.kind === 'run';
}

/** Trains a run in a worker process, for the executor of its pool. */
export function doRunWork(
  { kind: _, config, ...options }: RunWork,
  { signal, note }: Parameters<Worker>[1],
): Promise<RunSummary> {
  return runOne({ config }, { ...options, signal, onProgress: note });
}
