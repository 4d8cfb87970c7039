import { parseRunConfig } from '../configuration/run-config.js';
import type { RunConfig } from '../configuration/run-schema.js';

/** The configuration of a run of about one second. */
export function tinyConfig(changes: Record<string, unknown> = {}, training: Record<string, unknown> = {}): RunConfig {
  return parseRunConfig({
    name: 'tiny',
    seed: 3,
    task: { name: 'copy', T0: 12, symbols: 3, alphabet: 4 },
    model: {
      units: 16,
      recurrentQuantizer: { name: 'uniform', bits: 6 },
      kernelQuantizer: { name: 'uniform', bits: 6 },
    },
    training: {
      steps: 24,
      batchSize: 8,
      optimizer: { name: 'adam', learningRate: 5e-3, recurrentRateFactor: 0.1 },
      sampledSteps: 4,
      clipNorm: 1,
      warmStartSteps: 5,
      evaluateEvery: 8,
      evaluationBatches: 2,
      checkpointEvery: 6,
      ...training,
    },
    ...changes,
  });
}
