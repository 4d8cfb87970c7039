import { tinyDocument } from '@qornn/internal-testing/tiny-document';
import { parseRunConfig } from '../configuration/run-config.js';
import type { RunConfig } from '../configuration/run-schema.js';

/** The configuration of a run of about one second. */
export function tinyConfig(changes: Record<string, unknown> = {}, training: Record<string, unknown> = {}): RunConfig {
  const document = tinyDocument({
    seed: 3,
    task: { T0: 12, symbols: 3, alphabet: 4 },
    model: { units: 16 },
    training: {
      sampledSteps: 4,
      clipNorm: 1,
      warmStartSteps: 5,
      evaluateEvery: 8,
      evaluationBatches: 2,
      checkpointEvery: 6,
      ...training,
    },
  });
  return parseRunConfig({ ...document, ...changes });
}
