import { integer, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import seedrandom from 'seedrandom';
import { meanSquaredError, read, requireShape } from './losses.js';
import { checkOptions, requireBatch } from './options.js';
import type { Batch, Split, Task } from './task.js';

/** Options of {@link addingTask}. */
export interface AddingTaskOptions {
  /** length of a sequence, an integer ≥ 2; 200 and 750 are usual */
  T: number;
  /** random seed of the sequences, an integer; default 0 */
  seed?: number;
}

/**
 * The adding problem: two of T numbers are marked, one in each half; the target at the end is their sum.
 *
 *     input    (v_t, m_t), v_t uniform in [0, 1), m_t = 1 at one t < ⌊T/2⌋ and at one t ≥ ⌊T/2⌋, else 0
 *     target   v_i + v_j, where m_i = m_j = 1
 *
 * The loss is the mean squared error. The baseline is the best constant prediction, the mean of the sum, 1; its error is the variance:
 * a uniform number has ∫₀¹ (v − 1/2)² dv = 1/12, two independent ones 1/12 + 1/12 = 1/6.
 * Source: Hochreiter and Schmidhuber 1997; in this form Arjovsky, Shah and Bengio 2016 (arXiv 1511.06464), section 5.2.
 *
 * @throws TaskError when an option is out of range or unknown
 * @example
 * const task = addingTask({ T: 200 });
 * const { x, y } = task.batch('train', 0, 32); // [32, 200, 2], [32, 1]
 */
export function addingTask(options: AddingTaskOptions): Task {
  const { T, seed = 0 } = checkOptions<AddingTaskOptions>('adding', options, {
    T: required(integer(2)),
    seed: integer(),
  });
  const half = Math.floor(T / 2);

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch('adding', [split, index, batchSize], { timeSteps: T, inputs: 2 });
    const random = seedrandom.alea(`${seed}/${split}/${index}`);
    const x = new Float32Array(batchSize * T * 2);
    const y = new Float32Array(batchSize);
    for (let i = 0; i < batchSize; i++) {
      for (let t = 0; t < T; t++) x[(i * T + t) * 2] = random();
      const marked = [Math.floor(random() * half), half + Math.floor(random() * (T - half))];
      for (const t of marked) {
        x[(i * T + t) * 2 + 1] = 1;
        y[i]! += x[(i * T + t) * 2]!;
      }
    }
    return { x: tf.tensor3d(x, [batchSize, T, 2]), y: tf.tensor2d(y, [batchSize, 1]) };
  }

  function loss(logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
    requireShape('adding', logits, [y.shape[0]!, 1]);
    return meanSquaredError(logits, y);
  }

  return {
    name: 'adding',
    inputs: 2,
    outputs: 1,
    timeSteps: T,
    returnSequences: false,
    answers: 'values',
    metricNames: ['meanSquaredError'],
    primaryMetric: { name: 'meanSquaredError', goal: 'min' },
    baselineLoss: 1 / 6,
    quietSegments: [],
    batch,
    loss,
    metrics: (logits, y) => ({ meanSquaredError: read(loss(logits, y)) }),
    getConfig: () => ({ name: 'adding', T, seed }),
  };
}
