import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { MeasuredTraining, ShortRun } from './measured-training.js';

/** So many trainings at the same time, each in a thread of its own, that know nothing of each other. */
export function trainingsAtOnce(count: number, run: ShortRun): Promise<MeasuredTraining[]> {
  return Promise.all(Array.from({ length: count }, () => trainingInThread(run)));
}

async function trainingInThread(run: ShortRun): Promise<MeasuredTraining> {
  const worker = startWorker(run);
  try {
    return await new Promise<MeasuredTraining>((resolve, reject) => {
      worker.on('message', resolve).on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a thread that trains ended with code ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}

/** Starts the built script, also when tests run the sources, since Node does not run TypeScript. */
function startWorker(workerData: ShortRun): Worker {
  const beside = new URL('./training-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData });
  return new Worker(new URL('../dist/bench/training-worker.js', import.meta.url), { workerData, execArgv: [] });
}
