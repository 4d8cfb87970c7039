import { parseRunConfig, type RunConfig, type RunSummary } from '@qornn/training';
import { configDigest } from '../config-digest.js';
import type { SweepRun } from '../sweep-plan.js';

/** A configuration that trains in a second, as a document. */
export const tinyDocument = {
  name: 'tiny',
  task: { name: 'copy', T0: 6, symbols: 2, alphabet: 3 },
  model: { units: 8 },
  training: {
    steps: 24,
    batchSize: 8,
    optimizer: { name: 'adam', learningRate: 0.01 },
    evaluateEvery: 6,
    evaluationBatches: 1,
    checkpointEvery: 3,
  },
};

/** @param training replaces parts of the section */
export function tinyRun(training: Record<string, unknown> = {}, seed = 0): SweepRun {
  const config: RunConfig = parseRunConfig({
    ...tinyDocument,
    seed,
    training: { ...tinyDocument.training, ...training },
  });
  return { name: `tiny-seed${seed}`, seed, config, digest: configDigest(config), source: 'tiny', settings: {} };
}

/** What does not depend on when and where a run was trained. */
export function resultOf({ seconds: _, totalSeconds: __, command: ___, ...result }: RunSummary): object {
  return result;
}
