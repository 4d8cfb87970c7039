import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRunConfig, train } from '@qornn/training';

/** Warm-up steps of threads and backends. */
const WARM_UP = 3;

/** A short training run of the copy task. */
export interface ShortRun {
  T0: number;
  model: Readonly<Record<string, unknown>>;
  batchSize: number;
  steps: number;
  /** threads of a batch */
  workers: number;
}

export interface MeasuredTraining {
  /** of every step */
  losses: number[];
  /** milliseconds of a step, without the first ones and the last one */
  milliseconds: number;
}

/** Trains, and measures a step. */
export async function measuredTraining(run: ShortRun): Promise<MeasuredTraining> {
  const { T0, model, batchSize, steps, workers } = run;
  const config = parseRunConfig({
    name: `workers-${workers}`,
    task: { name: 'copy', T0 },
    model,
    training: {
      steps,
      batchSize,
      workers,
      optimizer: { name: 'adam', learningRate: 1e-4 },
      evaluateEvery: steps,
      evaluationBatches: 1,
      checkpointEvery: steps,
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'qornn-bench-'));
  let [start, end] = [0, 0];
  const losses: number[] = [];
  try {
    await train(config, {
      directory: join(folder, 'run'),
      onProgress: ({ step, loss }) => {
        if (step === WARM_UP) start = performance.now();
        // The last step also includes an evaluation and a checkpoint on the main thread.
        if (step === steps - 1) end = performance.now();
        losses.push(loss);
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { losses, milliseconds: (end - start) / (steps - 1 - WARM_UP) };
}
