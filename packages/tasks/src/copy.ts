import { integer, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import seedrandom from 'seedrandom';
import { accuracy, requireShape } from './losses.js';
import { checkOptions, requireBatch } from './options.js';
import type { Batch, SelectedSteps, Split, Task } from './task.js';

/** Options of {@link copyTask}. */
export interface CopyTaskOptions {
  /** number of blanks between message and recall, an integer ≥ 1 */
  T0: number;
  /** K, length of the message, an integer ≥ 1; default 10 */
  symbols?: number;
  /** number of different symbols, an integer ≥ 2; default 8 */
  alphabet?: number;
  /** random seed of the messages, an integer; default 0 */
  seed?: number;
}

const BLANK = 0;

/**
 * The copy task: the network reads a message of K symbols, then T0 blanks, and must then reproduce the message.
 *
 *     input    s_1 … s_K   blank × (T0 − 1)   marker   blank × K
 *     target   blank × (T0 + K)                        s_1 … s_K
 *
 * One-hot inputs: blank is 0, symbols are 1 to `alphabet`, the marker is `alphabet` + 1, so 10 features by default. Outputs:
 * blank or symbol, 9 by default. Length T0 + 2K. The loss is the cross-entropy averaged over all time steps; predicting blank,
 * then guessing uniformly, has the loss K·ln(alphabet)/(T0 + 2K). `recall` is the accuracy on the last K steps, the recalled symbols.
 * Source: Hochreiter and Schmidhuber 1997; in this form Arjovsky, Shah and Bengio 2016 (arXiv 1511.06464), section 5.1.
 *
 * @throws TaskError when an option is out of range or unknown
 * @example
 * const task = copyTask({ T0: 200 });
 * const { x, y } = task.batch('train', 0, 32); // [32, 220, 10], [32, 10]
 */
export function copyTask(options: CopyTaskOptions): Task {
  checkOptions<CopyTaskOptions>('copy', options, {
    T0: required(integer(1)),
    symbols: integer(1),
    alphabet: integer(2),
    seed: integer(),
  });
  const { T0, symbols = 10, alphabet = 8, seed = 0 } = options;

  const inputs = alphabet + 2;
  const outputs = alphabet + 1;
  const timeSteps = T0 + 2 * symbols;
  const marker = symbols + T0 - 1;
  const recallFrom = T0 + symbols;

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch('copy', [split, index, batchSize], { timeSteps, inputs });
    const random = seedrandom.alea(`${seed}/${split}/${index}`);
    const x = new Float32Array(batchSize * timeSteps * inputs);
    const y = new Int32Array(batchSize * symbols);
    for (let i = 0; i < batchSize; i++) {
      const row = i * timeSteps;
      for (let t = symbols; t < timeSteps; t++) x[(row + t) * inputs + BLANK] = 1;
      x[(row + marker) * inputs + BLANK] = 0;
      x[(row + marker) * inputs + alphabet + 1] = 1;
      for (let k = 0; k < symbols; k++) {
        const symbol = 1 + Math.floor(random() * alphabet);
        x[(row + k) * inputs + symbol] = 1;
        y[i * symbols + k] = symbol;
      }
    }
    return {
      x: tf.tensor3d(x, [batchSize, timeSteps, inputs]),
      y: tf.tensor2d(y, [batchSize, symbols], 'int32'),
    };
  }

  /** One-hot targets times weights: row t of a sequence holds weight_t / timeSteps at the target. */
  function weightedTargets(y: tf.Tensor, selected: SelectedSteps | undefined): tf.Tensor3D {
    const labels = y.dataSync();
    const batchSize = y.shape[0]!;
    const steps = selected?.steps ?? Array.from({ length: timeSteps }, (_, t) => t);
    const targets = new Float32Array(batchSize * steps.length * outputs);
    for (let i = 0; i < batchSize; i++) {
      steps.forEach((t, s) => {
        const label = t < recallFrom ? BLANK : labels[i * symbols + t - recallFrom]!;
        targets[(i * steps.length + s) * outputs + label] = (selected?.weights[s] ?? 1) / (timeSteps * batchSize);
      });
    }
    return tf.tensor3d(targets, [batchSize, steps.length, outputs]);
  }

  function loss(logits: tf.Tensor, y: tf.Tensor, selected?: SelectedSteps): tf.Scalar {
    requireShape('copy', logits, [y.shape[0]!, selected?.steps.length ?? timeSteps, outputs]);
    const targets = weightedTargets(y, selected);
    return tf.neg(tf.sum<tf.Scalar>(tf.mul(targets, tf.logSoftmax(logits))));
  }

  function metrics(logits: tf.Tensor, y: tf.Tensor): Record<string, number> {
    const crossEntropy = tf.tidy(() => loss(logits, y).dataSync()[0]!);
    const recall = tf.tidy(() => accuracy(tf.slice(logits as tf.Tensor3D, [0, recallFrom, 0], [-1, symbols, -1]), y));
    return { crossEntropy, recall };
  }

  return {
    name: 'copy',
    inputs,
    outputs,
    timeSteps,
    returnSequences: true,
    answers: 'classes',
    metricNames: ['crossEntropy', 'recall'],
    primaryMetric: { name: 'recall', goal: 'max' },
    baselineLoss: (symbols * Math.log(alphabet)) / timeSteps,
    quietSegments: T0 > 1 ? [{ from: symbols, to: marker }] : [],
    batch,
    loss: (logits, y, selected) => tf.tidy(() => loss(logits, y, selected)),
    metrics,
    getConfig: () => ({ name: 'copy', T0, symbols, alphabet, seed }),
  };
}
