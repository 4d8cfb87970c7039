import { predictedClasses, type Split, type Task } from '@qornn/tasks';
import { evaluatePredictors, type Predictor } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';

/** A trained model before quantization, with quantized weights, and in integers. */
export type Form = 'latent' | 'quantized' | 'integer';

export interface CompareFormsOptions {
  /** how many, ≥ 1; of a split that has fewer, all of them */
  sequences: number;
  /** default 32 */
  batchSize?: number;
  /** default `'test'`: what nothing was trained on or chosen by */
  split?: Split;
  /** stops between two batches */
  signal?: AbortSignal | undefined;
}

/** How forms of a model do on the same sequences. */
export interface Comparison {
  /** of the forms that were given */
  metrics: Partial<Record<Form, Record<string, number>>>;
  /**
   * fraction of the answers on which the quantized and the integer form agree; null when one of them is missing, or the answers are
   * not classes
   */
  agreement: number | null;
}

/**
 * Runs several forms of a model on the same sequences, batch by batch.
 *
 * @param predictors by form, as `modelPredictor` of `@qornn/training` and `integerPredictor` make them
 * @returns metrics as the task gives them, averaged over sequences
 * @throws ConfigError when an option is wrong
 * @throws what the signal aborts with
 * @example
 * const { metrics } = await compareForms(task, { integer: await integerPredictor(model) }, { sequences: 256 });
 */
export async function compareForms(
  task: Task,
  predictors: Partial<Record<Form, Predictor>>,
  options: CompareFormsOptions,
): Promise<Comparison> {
  const given = predictors as Record<Form, Predictor>;
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
 * How often two models give the same answer where one is asked for: at as many of the last time steps as there are labels, or
 * once a sequence.
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
