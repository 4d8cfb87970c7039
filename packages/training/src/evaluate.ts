import { anything, callable, flag, integer, oneOf, required } from '@qornn/options';
import type { Split, Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { type EvaluatedSequences, evaluatePredictors } from './evaluate-predictors.js';
import { modelPredictor } from './model-predictor.js';
import { checkOptions } from './options.js';

export interface EvaluateOptions {
  /** default `'test'` */
  split?: Split;
  /** number of batches of the split, from batch 0; all sequences, each once, if the split has fewer */
  batches: number;
  batchSize: number;
  /** false: uses the latent weights; default true */
  quantized?: boolean;
  /** aborts between two batches */
  signal?: AbortSignal | undefined;
  /** called after each batch */
  onProgress?: ((progress: EvaluatedSequences) => void) | undefined;
}

/**
 * Evaluates a model on all time steps, with the quantizers at their own bit widths.
 *
 * @returns the metrics of `task.metrics`, averaged over sequences
 * @throws the abort reason of the signal
 * @example
 * const { recall } = await evaluate(model, task, { batches: 4, batchSize: 64 });
 */
export async function evaluate(
  model: LayersModel,
  task: Task,
  options: EvaluateOptions,
): Promise<Record<string, number>> {
  const {
    split,
    batches,
    batchSize,
    quantized = true,
    signal,
    onProgress,
  } = checkOptions<EvaluateOptions>('evaluate', options, {
    split: oneOf(['train', 'validation', 'test']),
    batches: required(integer(1)),
    batchSize: required(integer(1)),
    quantized: flag,
    signal: anything,
    onProgress: callable,
  });
  const predictors = { own: modelPredictor(model, { quantized }) };
  const sequences = batches * batchSize;
  return (await evaluatePredictors(task, predictors, { sequences, batchSize, split, signal, onProgress })).own;
}
