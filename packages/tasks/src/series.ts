import * as tf from '@tensorflow/tfjs-core';
import { TaskError } from './errors.js';
import { accuracy, crossEntropy, entropy, meanSquaredError, read, requireShape } from './losses.js';
import { normalizationOf } from './normalization.js';
import { shuffledPasses } from './passes.js';
import { type SeriesOptions, type SeriesSchema, seriesSchema } from './series-options.js';
import { type Sequence, windowsOf } from './series-windows.js';
import type { Batch, DataTask, Stream, Task, TaskOutline } from './task.js';

/** A table of sequences, row after row. */
export interface SeriesData {
  /** what the network reads, [rows, columns] row-major */
  values: Float32Array;
  /** the number of the class, [rows], or what is to be predicted, [rows, targets] row-major */
  answers: Float32Array;
  /** names of the classes; of a regression, none */
  labels: readonly string[];
  sequences: readonly Sequence[];
}

/**
 * A time series of one's own, from a CSV file or one of JSON lines: read `window` rows, or a whole sequence, and say at the end
 * which class they are (`label`), or predict one number or several (`target`).
 *
 *     input    x_t = (v_t − mean) / deviation, of the columns, t < T
 *     target   label or (target − mean) / deviation, `horizon` rows after the last
 *
 * Sequences, as the column `sequence` tells them apart, or a line of JSON lines whose columns are lists, go to training,
 * validation or test as a whole; a file of one sequence is cut in time. Mean and deviation are those of the training part, are
 * never looked for elsewhere, and are part of the task as `inputNormalization` and `outputNormalization`, for the integer model to carry.
 *
 * A classification's loss is the cross-entropy; a blind answer is how often each class occurs in training, and its loss their
 * entropy. A regression's is the mean squared error in the units of the normalized targets; the blind answer is the mean of the
 * training targets, whose error is their variance: 1 once normalized.
 *
 * @throws TaskError when an option is wrong, missing or unknown
 * @example
 * const task = await series({ file: 'readings.csv', columns: ['x', 'y'], label: 'activity', window: 128 }).load();
 */
export function series(options: SeriesOptions): DataTask {
  const schema = seriesSchema(options);
  return {
    ...outlineOf(schema, options),
    load: async () => seriesTask(await (await import('#data')).loadSeries(schema), options),
  };
}

function outlineOf(schema: SeriesSchema, options: SeriesOptions): TaskOutline {
  const classifies = schema.label !== null;
  return {
    name: 'series',
    returnSequences: false,
    metricNames: classifies ? ['crossEntropy', 'accuracy'] : ['meanSquaredError'],
    primaryMetric: classifies ? { name: 'accuracy', goal: 'max' } : { name: 'meanSquaredError', goal: 'min' },
    quietStretches: [],
    getConfig: () => ({ name: 'series', ...options, seed: schema.seed }),
  };
}

/**
 * The task of a table that is at hand.
 *
 * @throws TaskError when an option is wrong, or the data are too few or too uneven for it
 */
export function seriesTask(data: SeriesData, options: SeriesOptions): Task {
  const schema = seriesSchema(options);
  const { values, answers } = data;
  const columns = schema.columns.length;
  const classifies = schema.label !== null;
  const outputs = classifies ? data.labels.length : schema.targets.length;
  if (classifies && outputs < 2) {
    throw new TaskError(
      `series: all rows have the label '${data.labels[0]}'; a classification needs two`,
      'label',
      schema.label,
    );
  }
  const { timeSteps, sequences, starts } = windowsOf(data.sequences, schema);
  const sizes = { train: starts.train.length, validation: starts.validation.length, test: starts.test.length };
  const answerRow = (start: number) => start + timeSteps - 1 + schema.horizon;
  const width = classifies ? 1 : outputs;
  const inputs = normalizationOf(values, columns, rowsOf(sequences.train));
  const targets = normalizationOf(answers, width, Array.from(starts.train, answerRow));
  const normalizes = { inputs: schema.normalize, targets: schema.normalize && !classifies };
  const draw = shuffledPasses(sizes.train, `${schema.seed}/train`);

  function batch(stream: Stream, index: number, batchSize: number): Batch {
    const x = new Float32Array(batchSize * timeSteps * columns);
    const y = new Float32Array(batchSize * width);
    for (let i = 0; i < batchSize; i++) {
      const n = index * batchSize + i;
      const start = starts[stream][stream === 'train' ? draw(n).sample : n % sizes[stream]]!;
      for (let k = 0; k < timeSteps * columns; k++) {
        const value = values[start * columns + k]!;
        const c = k % columns;
        x[i * timeSteps * columns + k] = normalizes.inputs ? (value - inputs.mean[c]!) / inputs.deviation[c]! : value;
      }
      for (let c = 0; c < width; c++) {
        const value = answers[answerRow(start) * width + c]!;
        y[i * width + c] = normalizes.targets ? (value - targets.mean[c]!) / targets.deviation[c]! : value;
      }
    }
    return {
      x: tf.tensor3d(x, [batchSize, timeSteps, columns]),
      y: classifies ? tf.tensor1d(Int32Array.from(y), 'int32') : tf.tensor2d(y, [batchSize, width]),
    };
  }

  function loss(logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
    requireShape('series', logits, [y.shape[0]!, outputs]);
    return classifies ? crossEntropy(logits, y) : meanSquaredError(logits, y);
  }

  const plain = ({ mean, deviation }: typeof inputs) => ({ mean, deviation });
  return {
    ...outlineOf(schema, options),
    inputs: columns,
    outputs,
    timeSteps,
    answers: classifies ? 'classes' : 'values',
    blindBaseline: classifies
      ? entropy(countsOf(starts.train, (start) => answers[answerRow(start)]!, outputs))
      : meanOf(targets.variance.map((v, c) => (normalizes.targets ? v / targets.deviation[c]! ** 2 : v))),
    sizes,
    ...(normalizes.inputs && { inputNormalization: plain(inputs) }),
    ...(normalizes.targets && { outputNormalization: plain(targets) }),
    labels: classifies ? data.labels : schema.targets,
    batch,
    loss,
    metrics: (logits, y): Record<string, number> =>
      classifies
        ? { crossEntropy: read(loss(logits, y)), accuracy: accuracy(logits, y) }
        : { meanSquaredError: read(loss(logits, y)) },
  };
}

function* rowsOf(sequences: readonly Sequence[]): Generator<number> {
  for (const { from, to } of sequences) for (let row = from; row < to; row++) yield row;
}

function countsOf(starts: Int32Array, classOf: (start: number) => number, classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const start of starts) counts[classOf(start)]!++;
  return counts;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
