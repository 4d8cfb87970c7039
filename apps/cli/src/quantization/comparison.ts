import { setImmediate } from 'node:timers/promises';
import { type Batch, predictedClasses, type Split, type Task } from '@qornn/tasks';
import { evaluatedPart, withQuantization } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/** Sequences of a batch where nothing else is asked for. */
export const EVALUATION_BATCH = 32;

/** Logits of a batch, shape [batch, time, outputs] or [batch, outputs]; the caller disposes them. */
export type Predictor = (x: tf.Tensor3D) => tf.Tensor;

export interface ComparisonOptions {
  /** how many, ≥ 1; of a split that has fewer, all of them */
  sequences: number;
  /** default {@link EVALUATION_BATCH} */
  batchSize?: number;
  /** default `'test'`: what nothing was trained on or chosen by */
  split?: Split;
  /** stops between two batches */
  signal?: AbortSignal;
}

/** A trained model before quantization, with quantized weights, and in integers. */
export type Form = 'latent' | 'quantized' | 'integer';

/** Metrics of several forms of a model on the same sequences. */
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
 * @param predictors by form
 * @returns metrics as the task gives them, averaged over sequences
 * @throws what the signal aborts with
 */
export async function compare(
  task: Task,
  predictors: Partial<Record<Form, Predictor>>,
  { sequences: asked, batchSize = EVALUATION_BATCH, split = 'test', signal }: ComparisonOptions,
): Promise<Comparison> {
  const sequences = sequencesOf(task, asked, split);
  const forms = Object.keys(predictors) as Form[];
  const sums = forms.map((): Record<string, number> => ({}));
  const [quantized, integer] = [forms.indexOf('quantized'), forms.indexOf('integer')];
  const agrees = quantized >= 0 && integer >= 0 && task.answers === 'classes';
  let agreement = 0;
  for (let done = 0, index = 0; done < sequences; index++) {
    signal?.throwIfAborted();
    const size = Math.min(batchSize, sequences - done);
    const fraction = size / sequences;
    tf.tidy(() => {
      // A smaller batch of that index would begin elsewhere.
      const { x, y } = firstOf(task.batch(split, index, batchSize), size);
      const logits = forms.map((form) => predictors[form]!(x));
      logits.forEach((ofForm, f) => {
        for (const [metric, value] of Object.entries(task.metrics(ofForm, y))) {
          sums[f]![metric] = (sums[f]![metric] ?? 0) + value * fraction;
        }
      });
      if (agrees) agreement += fractionOfEqualAnswers(logits[quantized]!, logits[integer]!, y) * fraction;
    });
    done += size;
    // Lets Ctrl-C be heard.
    await setImmediate();
  }
  const metrics: Comparison['metrics'] = Object.fromEntries(forms.map((form, f) => [form, sums[f]!]));
  return { metrics, agreement: agrees ? agreement : null };
}

/** How many sequences a comparison runs: as many as asked for, at most those of a split that comes from files. */
export function sequencesOf(task: Task, asked: number, split: Split = 'test'): number {
  return evaluatedPart(task, split, asked).sequences;
}

/** Time steps that a network of some hundred units takes in seconds, in integers and in floating point. */
const AFFORDABLE_STEPS = 2 ** 20;

/**
 * How many sequences to run where nothing is asked for: of data that a seed draws, `least`; of data from files, as many as have a
 * million (2²⁰) time steps together, at least `least`. Where that is not all of them, it is a fair part.
 */
export function affordableSequences({ sizes, timeSteps }: Pick<Task, 'sizes' | 'timeSteps'>, least: number): number {
  return sizes ? Math.max(least, Math.floor(AFFORDABLE_STEPS / timeSteps)) : least;
}

/** The first sequences of a batch. */
function firstOf({ x, y }: Batch, size: number): Batch {
  if (x.shape[0] === size) return { x, y };
  return { x: tf.slice(x, [0], [size]), y: tf.slice(y, [0], [size]) };
}

/** A trained model in floating point, with its quantizers on or off. */
export function floatPredictor(model: LayersModel, { quantized }: { quantized: boolean }): Predictor {
  return (x) => withQuantization(model, quantized, () => model.apply(x) as tf.Tensor);
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
