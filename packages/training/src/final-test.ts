import { existsSync } from 'node:fs';
import type { Measures, Task } from '@qornn/tasks';
import { loadCheckpoint } from './checkpoint.js';
import type { RunConfig } from './configuration/run-schema.js';
import { CheckpointError } from './errors.js';
import { evaluatePredictors } from './evaluate-predictors.js';
import { testPart } from './evaluated-part.js';
import type { Learner } from './learner.js';
import { setMinBits, setQuantization } from './model.js';
import { modelPredictor } from './model-predictor.js';
import type { RunSummary } from './summary.js';
import type { TrainOptions } from './train-options.js';

/** Most classes with measures in the summary: the confusion matrix grows with their square. */
const MOST_MEASURED_CLASSES = 50;

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
  const sequences = batchSize * Math.ceil(testPart(task, training).sequences / batchSize);
  const isMeasured = task.answers === 'values' || task.outputs <= MOST_MEASURED_CLASSES;
  const measured: (Measures | null)[] = [];
  const test = async (weights: 'quantized' | 'latent') => {
    const predictors = { own: modelPredictor(model, { quantized: weights === 'quantized' }) };
    const { own } = await evaluatePredictors(task, predictors, {
      ...{ sequences, batchSize, signal },
      ...(isMeasured && weights === 'quantized' && { onMeasures: ({ own }) => measured.push(own) }),
      onProgress: (progress) => onEvaluation?.({ split: 'test', weights, ...progress }),
    });
    return own;
  };
  const quantized = await test('quantized');
  const latent = await test('latent');
  const [measures] = measured;
  setQuantization(model, true);
  setMinBits(model, null);
  return { quantized, latent, ...(measures && { measures }) };
}
