import { anything, callable, integer, oneOf, required } from '@qornn/options';
import { answerCount, type Measurement, type Measures, measurementOf, type Split, type Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { AnswerMeans } from './answer-means.js';
import { evaluatedPart } from './evaluated-part.js';
import { checkOptions } from './options.js';
import { sequencesFrom } from './sequences-from.js';

/**
 * Returns the logits of a batch, [batch, time, outputs] or [batch, outputs], for x [batch, time, inputs]; the caller disposes them.
 *
 * @param lengths number of time steps of each sequence, see `Batch`; default: all of them
 * @param samples the inputs before normalization, see `Batch`; default: unknown
 */
export type Predictor = (x: tf.Tensor3D, lengths?: Int32Array, samples?: () => Float32Array) => tf.Tensor;

/** How much of an evaluation is done, in sequences. */
export interface EvaluatedSequences {
  sequences: number;
  of: number;
}

export interface EvaluatePredictorsOptions<Name extends string = string> {
  /** number of sequences, ≥ 1; all of the split if it has fewer */
  sequences: number;
  /** default 32 */
  batchSize?: number | undefined;
  /** default `'test'` */
  split?: Split | undefined;
  /** aborts between two batches */
  signal?: AbortSignal | undefined;
  /**
   * called with the logits of each batch, which are disposed afterwards
   *
   * @param fraction of all sequences that are in the batch
   */
  onBatch?: ((logits: Readonly<Record<Name, tf.Tensor>>, y: tf.Tensor, fraction: number) => void) | undefined;
  /** called at the end with the measures of each predictor; null if the task has none, see `measurementOf` */
  onMeasures?: ((measures: Readonly<Record<Name, Measures | null>>) => void) | undefined;
  /** called after each batch */
  onProgress?: ((progress: EvaluatedSequences) => void) | undefined;
}

/**
 * Evaluates one or several predictors on the same sequences.
 *
 * @param predictors by name
 * @returns the metrics of `task.metrics` per predictor, averaged over answers (see `answerCount`), with those of `task.wholeMetrics`
 * @throws ConfigError when an option is invalid
 * @throws the abort reason of the signal
 * @example
 * const { own } = await evaluatePredictors(task, { own: (x) => model.apply(x) as tf.Tensor }, { sequences: 256 });
 */
export async function evaluatePredictors<Name extends string>(
  task: Task,
  predictors: Readonly<Record<Name, Predictor>>,
  options: EvaluatePredictorsOptions<Name>,
): Promise<Record<Name, Record<string, number>>> {
  const {
    sequences: asked,
    batchSize = 32,
    split = 'test',
    signal,
    onBatch,
    onMeasures,
    onProgress,
  } = checkOptions<EvaluatePredictorsOptions<Name>>('evaluatePredictors', options, {
    sequences: required(integer(1)),
    batchSize: integer(1),
    split: oneOf(['train', 'validation', 'test']),
    signal: anything,
    onBatch: callable,
    onMeasures: callable,
    onProgress: callable,
  });
  const names = Object.keys(predictors) as Name[];
  const means = fromNames(names, () => new AnswerMeans());
  const measures = onMeasures !== undefined || task.wholeMetrics !== undefined;
  let measurements: Record<Name, Measurement | null> | undefined;
  const { sequences } = evaluatedPart(task, split, asked);
  for (let index = 0; index * batchSize < sequences; index++) {
    signal?.throwIfAborted();
    const size = Math.min(batchSize, sequences - index * batchSize);
    tf.tidy(() => {
      const { x, y, lengths, samples, naive } = sequencesFrom(task.batch(split, index, batchSize), 0, size);
      const logits = fromNames(names, (name) => predictors[name](x, lengths, samples));
      const answers = answerCount(task, y);
      for (const name of names) means[name].add(task.metrics(logits[name], y), answers);
      if (measures) {
        measurements ??= fromNames(names, () => measurementOf(task, y));
        const forecasts = naive?.();
        for (const name of names) measurements[name]?.add(logits[name], y, forecasts);
      }
      onBatch?.(logits, y, size / sequences);
    });
    onProgress?.({ sequences: index * batchSize + size, of: sequences });
    // Let signals and timers run.
    await tf.nextFrame();
  }
  const results = fromNames(names, (name) => measurements?.[name]?.result() ?? null);
  onMeasures?.(results);
  return fromNames(names, (name) => ({
    ...means[name].values(),
    ...(results[name] && task.wholeMetrics?.(results[name])),
  }));
}

function fromNames<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
