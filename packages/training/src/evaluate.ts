import { anything, flag, integer, oneOf, required } from '@qornn/options';
import type { Split, Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { evaluatePredictors } from './evaluate-predictors.js';
import { modelPredictor } from './model-predictor.js';
import { checkOptions } from './options.js';

export interface EvaluateOptions {
  /** default `'test'` */
  split?: Split;
  /** batches 0 to `batches` − 1 of the split; of one that has fewer sequences, all of them, each once */
  batches: number;
  batchSize: number;
  /** false: with the latent weights, before quantization; default true */
  quantized?: boolean;
  /** stops between two batches */
  signal?: AbortSignal | undefined;
}

/**
 * The metrics of a model, averaged over sequences, always on every time step and with the quantizers at their own widths.
 *
 * @returns by name, as `task.metrics` gives them
 * @throws what the signal aborts with
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
  } = checkOptions<EvaluateOptions>('evaluate', options, {
    split: oneOf(['train', 'validation', 'test']),
    batches: required(integer(1)),
    batchSize: required(integer(1)),
    quantized: flag,
    signal: anything,
  });
  const predictors = { own: modelPredictor(model, { quantized }) };
  const sequences = batches * batchSize;
  return (await evaluatePredictors(task, predictors, { sequences, batchSize, split, signal })).own;
}
