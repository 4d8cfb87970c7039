import { predictedClasses, type Split, type Task } from '@qornn/tasks';
import { evaluatePredictors, type Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';

/** A trained model with latent weights (before quantization), with quantized weights, or in integers. */
export type ModelVariant = 'latent' | 'quantized' | 'integer';

export interface CompareVariantsOptions {
  /** number of sequences, ≥ 1; a smaller split is used as a whole */
  sequences: number;
  /** default 32 */
  batchSize?: number;
  /** default `'test'` */
  split?: Split;
  /** stops between two batches */
  signal?: AbortSignal | undefined;
}

/** Metrics of variants of a model on the same sequences. */
export interface Comparison {
  /** by variant, of the given predictors */
  metrics: Partial<Record<ModelVariant, Record<string, number>>>;
  /**
   * fraction of equal answers of the quantized and the integer variant; null if one of them is missing or the answers are not classes
   */
  agreement: number | null;
}

/**
 * Evaluates several variants of a model on the same sequences, batch by batch.
 *
 * @param predictors by variant, from `modelPredictor` of `@qornn/training` and `integerPredictor`
 * @returns the metrics of the task, averaged over sequences
 * @throws ConfigError when an option is invalid
 * @throws the reason of the aborted signal
 * @example
 * const { metrics } = await compareVariants(task, { integer: await integerPredictor(model) }, { sequences: 256 });
 */
export async function compareVariants(
  task: Task,
  predictors: Partial<Record<ModelVariant, Predictor>>,
  options: CompareVariantsOptions,
): Promise<Comparison> {
  const given = predictors as Record<ModelVariant, Predictor>;
  if (!predictors.quantized || !predictors.integer || task.answers !== 'classes') {
    return { metrics: await evaluatePredictors(task, given, options), agreement: null };
  }
  let agreement = 0;
  const metrics = await evaluatePredictors(task, given, {
    ...options,
    onBatch: ({ quantized, integer }, y, fraction) => {
      agreement += fractionOfEqualAnswers(quantized, integer, y) * fraction;
    },
  });
  return { metrics, agreement };
}

/**
 * Fraction of equal answers of two models, at the time steps that have labels (the last ones), or one per sequence.
 */
function fractionOfEqualAnswers(a: tf.Tensor, b: tf.Tensor, y: tf.Tensor): number {
  return tf.tidy(() => tf.mean(tf.cast(tf.equal(answers(a, y), answers(b, y)), 'float32')).dataSync()[0]!);
}

function answers(logits: tf.Tensor, y: tf.Tensor): tf.Tensor {
  if (logits.rank === 2) return predictedClasses(logits);
  const [, time] = logits.shape as [number, number, number];
  const labels = y.rank === 2 ? y.shape[1]! : time;
  return predictedClasses(tf.slice(logits, [0, time - labels, 0], [-1, labels, -1]));
}
