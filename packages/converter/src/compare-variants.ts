import { type Measures, predictedClasses, type Split, type Task } from '@qornn/tasks';
import { type EvaluatedSequences, evaluatePredictors, type Predictor } from '@qornn/training/loop';
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
  /** called after each batch */
  onProgress?: ((progress: EvaluatedSequences) => void) | undefined;
}

/** Metrics of variants of a model on the same sequences. */
export interface Comparison {
  /** by variant, of the given predictors */
  metrics: Partial<Record<ModelVariant, Record<string, number>>>;
  /** measures of the same answers, by variant; null if the task has none, see `measurementOf` */
  measures: Partial<Record<ModelVariant, Measures | null>>;
  /**
   * fraction of equal answers of the quantized and the integer variant; null if one of them is missing or the answers are not classes
   */
  agreement: number | null;
}

/**
 * Evaluates several variants of a model on the same sequences, batch by batch.
 *
 * @param predictors by variant, from `modelPredictor` of `@qornn/training` and `integerPredictor`
 * @returns the metrics of the task, averaged over answers, and its measures
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
  const counts = { equal: 0, answers: 0 };
  const compares = predictors.quantized && predictors.integer && task.answers === 'classes';
  let measures: Comparison['measures'] = {};
  const metrics = await evaluatePredictors(task, given, {
    ...options,
    onMeasures: (found) => {
      measures = found;
    },
    ...(compares && {
      onBatch: ({ quantized, integer }, y) => {
        const { equal, answers } = equalAnswers(quantized, integer, y);
        counts.equal += equal;
        counts.answers += answers;
      },
    }),
  });
  return { metrics, measures, agreement: compares ? counts.equal / counts.answers : null };
}

/** Equal answers of two models, at the last time steps, those of y, or one per sequence; −1 is no answer. */
function equalAnswers(a: tf.Tensor, b: tf.Tensor, y: tf.Tensor): { equal: number; answers: number } {
  return tf.tidy(() => {
    const equal = tf.equal(answersAt(a, y), answersAt(b, y));
    // Answers of another form than class indices all count.
    const isIndex = y.dtype === 'int32' && tf.util.arraysEqual(y.shape, equal.shape);
    const isAnswer = isIndex ? tf.greaterEqual(y, 0) : tf.onesLike(equal);
    const count = (flags: tf.Tensor) => tf.sum(tf.cast(flags, 'float32')).dataSync()[0]!;
    return { equal: count(tf.logicalAnd(equal, isAnswer)), answers: count(isAnswer) };
  });
}

function answersAt(logits: tf.Tensor, y: tf.Tensor): tf.Tensor {
  if (logits.rank === 2) return predictedClasses(logits);
  const [, time] = logits.shape as [number, number, number];
  const labels = y.rank === 2 ? y.shape[1]! : time;
  return predictedClasses(tf.slice(logits, [0, time - labels, 0], [-1, labels, -1]));
}
