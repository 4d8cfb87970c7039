import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { activeBackend } from '@qornn/backend';
import type { Orthogonality } from './measure-weight.js';
import type { Spectrum } from './spectrum.js';

/** What a worker thread can measure, by name. */
export interface Measurements {
  orthogonality: Orthogonality;
  spectrum: Spectrum;
}

/** A square matrix and what to measure, transferable to a worker thread. */
export interface WeightToMeasure<Name extends keyof Measurements = keyof Measurements> {
  measure: Name;
  values: Float32Array;
  units: number;
  /** steps of the horizon gain, for the orthogonality; default 1 */
  steps?: number;
}

/**
 * Measures a weight in a worker thread, because large matrices take minutes and signals must be handled meanwhile.
 *
 * @throws the reason of the aborted signal
 */
export function measureInWorker<Name extends keyof Measurements>(
  weight: WeightToMeasure<Name>,
  signal?: AbortSignal,
): Promise<Measurements[Name]> {
  signal?.throwIfAborted();
  const worker = startWorker({ ...weight, backend: activeBackend() });
  return new Promise<Measurements[Name]>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', resolve).on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the worker thread of the diagnostics ended with code ${code}`));
    });
  }).finally(() => worker.terminate());
}

/** Path of the worker. Tests run from the sources but need the built worker, because Node does not run TypeScript. */
function startWorker(workerData: WeightToMeasure & { backend: string }): Worker {
  const beside = new URL('./measuring-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData, stdout: true });
  const built = new URL('../../dist/training/measuring-worker.js', import.meta.url);
  return new Worker(built, { workerData, execArgv: [], stdout: true });
}
