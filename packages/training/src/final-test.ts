import { existsSync } from 'node:fs';
import type { Task } from '@qornn/tasks';
import { loadCheckpoint } from './checkpoint.js';
import type { RunConfig } from './configuration/run-schema.js';
import { CheckpointError } from './errors.js';
import { evaluate } from './evaluate.js';
import { testPart } from './evaluated-part.js';
import type { Learner } from './learner.js';
import { setMinBits, setQuantization } from './model.js';
import type { RunSummary } from './summary.js';
import type { TrainOptions } from './train-options.js';

/**
 * Evaluates the best weights on the test split. Loads them into the model.
 *
 * @param path of the best checkpoint
 * @throws CheckpointError when it is missing or damaged
 * @throws the abort reason of the signal
 */
export async function finalTest(
  path: string,
  { model, weights }: Learner,
  task: Task,
  training: RunConfig['training'],
  signal: AbortSignal | undefined,
  onEvaluation?: TrainOptions['onEvaluation'],
): Promise<NonNullable<RunSummary['test']>> {
  if (!existsSync(path)) throw new CheckpointError(path, 'file', 'is missing, though the run has been evaluated');
  loadCheckpoint(path, weights);
  const { batchSize } = training;
  const batches = Math.ceil(testPart(task, training).sequences / batchSize);
  const test = (weights: 'quantized' | 'latent') =>
    evaluate(model, task, {
      ...{ batches, batchSize, signal },
      quantized: weights === 'quantized',
      onProgress: (progress) => onEvaluation?.({ split: 'test', weights, ...progress }),
    });
  const quantized = await test('quantized');
  const latent = await test('latent');
  setQuantization(model, true);
  setMinBits(model, null);
  return { quantized, latent };
}
