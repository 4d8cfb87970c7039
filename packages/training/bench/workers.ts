import type { Benchmark, BenchmarkFactory } from '@qornn/benchmarks';
import { measuredTraining } from './measured-training.js';
import { trainingsAtOnce } from './trainings-at-once.js';

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

/** Two runs of half the batch that share nothing but the machine: what two threads could do at most. */
const HALVES = 'two runs of half the batch at once';

/** Losses that are compared. Threads add in another order; what that rounds differently flips codes of weights, which later losses show. */
const COMPARED = 6;

function workersCase(training: Training): BenchmarkFactory {
  return ({ quick }) => workersBenchmark(quick, training);
}

function workersBenchmark(quick: boolean, { model, batchSize: full, what }: Training): Benchmark {
  const { T0, units, batchSize, steps } = quick
    ? { T0: 10, units: 8, batchSize: 4, steps: 6 }
    : { T0: 230, units: model.units, batchSize: full, steps: 16 };
  const run = { T0, model: { ...model, units }, batchSize, steps };
  // Threads take seconds to start.
  const rounds = quick ? 0 : 5;
  const threads = (workers: number) => async () => {
    const { losses, milliseconds } = await measuredTraining({ ...run, workers });
    return { values: losses.slice(0, COMPARED), milliseconds };
  };
  return {
    title: `training step of the copy task, T ${T0 + 20}, d ${units}, batch ${batchSize}, ${what}, optimizer included`,
    unit: 'ms',
    baseline: 'one thread',
    contestants: [
      { name: 'two threads', rounds, run: threads(2), limitedBy: [HALVES] },
      { name: 'one thread', rounds, run: threads(1) },
      {
        name: HALVES,
        rounds,
        computes: 'halves',
        async run() {
          const halves = await trainingsAtOnce(2, { ...run, batchSize: batchSize / 2, workers: 1 });
          return {
            values: halves.flatMap(({ losses }) => losses),
            milliseconds: Math.max(...halves.map(({ milliseconds }) => milliseconds)),
          };
        },
      },
    ],
    goals: [{ contestant: 'two threads', against: 'one thread', atLeast: 1.6 }],
  };
}
