import { configDigest, type SweepRun } from '@qornn/sweeps';
import { parseRunConfig } from '@qornn/training';

/**
 * A run of a sweep that takes less than a second.
 *
 * @param changes of the configuration
 */
export function tinyRun(
  seed: number,
  training: Record<string, unknown> = {},
  changes: Record<string, unknown> = {},
): SweepRun {
  const config = parseRunConfig({
    name: 'tiny',
    seed,
    task: { name: 'copy', T0: 4, symbols: 2, alphabet: 3 },
    model: {
      units: 4,
      recurrentQuantizer: { name: 'uniform', bits: 6 },
      kernelQuantizer: { name: 'uniform', bits: 6 },
    },
    training: {
      steps: 24,
      batchSize: 8,
      optimizer: { name: 'adam', learningRate: 5e-3, recurrentRateFactor: 0.1 },
      evaluateEvery: 12,
      evaluationBatches: 1,
      ...training,
    },
    ...changes,
  });
  return { name: `tiny-seed${seed}`, seed, config, digest: configDigest(config), source: 'tiny', settings: {} };
}
