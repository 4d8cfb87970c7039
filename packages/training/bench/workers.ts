import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, BenchmarkFactory, Contestant } from '@qornn/benchmarks';
import { parseRunConfig, train } from '@qornn/training';

/** Warm-up steps of threads and backends. */
const WARM_UP = 3;

/** What is trained. */
interface Training {
  model: { units: number } & Record<string, unknown>;
  batchSize: number;
  /** in words, after the sizes */
  what: string;
}

/** A training run of an orthogonal network with two threads per batch against one thread. */
export const workers = workersCase({
  model: { units: 256, recurrentQuantizer: { name: 'uniform', bits: 6 }, outputActivation: 'identity' },
  batchSize: 128,
  what: '6 bits, Björck',
});

/** The same for cells with gates, by cell. */
export const gatedWorkers: Record<string, BenchmarkFactory> = Object.fromEntries(
  (['fastRNN', 'fastGRNN', 'gru', 'lstm'] as const).map((cell) => {
    return [cell, workersCase({ model: { cell, units: 128 }, batchSize: 64, what: cell })];
  }),
);

function workersCase(training: Training): BenchmarkFactory {
  return ({ quick }) => workersBenchmark(quick, training);
}

function workersBenchmark(quick: boolean, { model, batchSize: full, what }: Training): Benchmark {
  const { T0, units, batchSize, steps } = quick
    ? { T0: 10, units: 8, batchSize: 4, steps: 6 }
    : { T0: 230, units: model.units, batchSize: full, steps: 16 };
  const config = (workers: number) =>
    parseRunConfig({
      name: `workers-${workers}`,
      task: { name: 'copy', T0 },
      model: { ...model, units },
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
  const contestant = (name: string, workers: number): Contestant => ({
    name,
    // Threads take seconds to start.
    rounds: quick ? 0 : 5,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'qornn-bench-'));
      let [start, end] = [0, 0];
      const losses: number[] = [];
      try {
        await train(config(workers), {
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
      return { values: losses, milliseconds: (end - start) / (steps - 1 - WARM_UP) };
    },
  });
  return {
    title: `training step of the copy task, T ${T0 + 20}, d ${units}, batch ${batchSize}, ${what}, optimizer included`,
    unit: 'ms',
    baseline: 'one thread',
    contestants: [contestant('two threads', 2), contestant('one thread', 1)],
    goals: [{ contestant: 'two threads', against: 'one thread', atLeast: 1.6 }],
  };
}
