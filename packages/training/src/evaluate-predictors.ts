import { anything, callable, integer, oneOf, required } from '@qornn/options';
import type { Batch, Split, Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { evaluatedPart } from './evaluated-part.js';
import { checkOptions } from './options.js';

/** Logits of a batch, shape [batch, time, outputs] or [batch, outputs], for x of shape [batch, time, inputs]; the caller disposes them. */
export type Predictor = (x: tf.Tensor3D) => tf.Tensor;

export interface EvaluatePredictorsOptions<Name extends string = string> {
  /** how many, ≥ 1; of a split that has fewer, all of them, each once */
  sequences: number;
  /** default 32 */
  batchSize?: number | undefined;
  /** default `'test'`: what nothing was trained on or chosen by */
  split?: Split | undefined;
  /** stops between two batches */
  signal?: AbortSignal | undefined;
  /**
   * sees the answers to each batch, which are gone after it
   *
   * @param fraction of all sequences that are in the batch
   */
  onBatch?: ((logits: Readonly<Record<Name, tf.Tensor>>, y: tf.Tensor, fraction: number) => void) | undefined;
}

/**
 * The metrics of anything that answers a batch, averaged over sequences: of several models on the same sequences, batch by batch. Every
 * evaluation is this one.
 *
 * @param predictors by name
 * @returns by the same names, metrics as `task.metrics` gives them
 * @throws ConfigError when an option is wrong
 * @throws what the signal aborts with
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
  } = checkOptions<EvaluatePredictorsOptions<Name>>('evaluatePredictors', options, {
    sequences: required(integer(1)),
    batchSize: integer(1),
    split: oneOf(['train', 'validation', 'test']),
    signal: anything,
    onBatch: callable,
  });
  const names = Object.keys(predictors) as Name[];
  const sums = fromNames(names, (): Record<string, number> => ({}));
  const { sequences } = evaluatedPart(task, split, asked);
  for (let index = 0; index * batchSize < sequences; index++) {
    signal?.throwIfAborted();
    const size = Math.min(batchSize, sequences - index * batchSize);
    tf.tidy(() => {
      const { x, y } = firstOf(task.batch(split, index, batchSize), size);
      const logits = fromNames(names, (name) => predictors[name](x));
      for (const name of names) {
        const sum: Record<string, number> = sums[name];
        for (const [metric, value] of Object.entries(task.metrics(logits[name], y))) {
          sum[metric] = (sum[metric] ?? 0) + value * size;
        }
      }
      onBatch?.(logits, y, size / sequences);
    });
    // Signals and timers get their turn.
    await tf.nextFrame();
  }
  return fromNames(names, (name) =>
    Object.fromEntries(Object.entries(sums[name]).map(([metric, sum]) => [metric, sum / sequences])),
  );
}

function fromNames<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}

/** The first sequences of a batch: a smaller batch of that index would begin elsewhere. */
function firstOf({ x, y }: Batch, size: number): Batch {
  if (x.shape[0] === size) return { x, y };
  return { x: tf.slice(x, [0], [size]), y: tf.slice(y, [0], [size]) };
}
