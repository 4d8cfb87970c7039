import { object, oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { DataRecord, Reading } from '../data-record.js';
import { TaskError } from '../errors.js';
import { accuracy, crossEntropy, entropy, meanSquaredError, read, requireShape } from '../losses.js';
import { normalizationOf } from '../normalization.js';
import { checkLoadOptions, checkOptions, requireBatch } from '../options.js';
import { sampleSplits } from '../sample-splits.js';
import type { Batch, DataTask, LoadOptions, Normalization, Split, Task, TaskOutline } from '../task.js';
import { normalizationFrom, quoted } from '../task-record.js';
import type { SeriesData } from './series-data.js';
import { notesOn } from './series-notes.js';
import { type SeriesOptions, type SeriesSchema, seriesSchema } from './series-options.js';
import { schemaAs } from './series-reading.js';
import type { Sequence } from './series-sequence.js';
import { type SplitRule, type Windows, windowsOf } from './series-windows.js';

/** How to make a task from a table; by default, to train a new network. */
export interface SeriesTaskOptions {
  /** of a trained network that will read the data */
  reading?: Reading | undefined;
  /** default `'name'` */
  split?: SplitRule;
}

/**
 * Your own time series from a CSV or JSON Lines file: read a window of rows, or a whole sequence, and classify it
 * (`label`) or predict numbers (`target`) at its end.
 *
 *     input    x_t = (v_t − mean) / std of the columns, t < T
 *     target   label, or (target − mean) / std, `horizon` rows after the last input row
 *
 * Sequences are identified by the column `sequence`, or are lines of JSON Lines whose columns are arrays. Each belongs to training,
 * validation or test as a whole, determined by its name (`splitByName`); a single sequence is cut in time. Mean and std are computed on the
 * training split only, and are part of the task as `inputNormalization` and `outputNormalization`, which the integer model stores.
 * Validation and test have a fixed stratified order: every prefix represents all classes and all parts of the file.
 *
 * Classification: the loss is the cross-entropy; the baseline predicts the class frequencies of training, and its loss is their
 * entropy. Regression: the loss is the mean squared error of the normalized targets; the baseline predicts the mean of the
 * training targets, and its loss is their variance, 1 after normalization.
 *
 * @throws TaskError when an option is invalid, missing or unknown
 * @example
 * const task = await series({ file: 'readings.csv', columns: ['x', 'y'], label: 'activity', window: 128 }).load();
 */
export function series(options: SeriesOptions): DataTask {
  const schema = seriesSchema(options);
  return {
    ...outlineOf(schema, options),
    load: (how) => load(schema, options, how),
  };
}

async function load(asked: SeriesSchema, options: SeriesOptions, how: LoadOptions = {}): Promise<Task> {
  const { before, reading, unseen = false, signal, onProgress } = checkLoadOptions('series', how);
  const { loadSeries } = await import('#data');
  const schema = reading ? schemaAs(asked, reading) : asked;
  const ordered = { ...options, columns: schema.columns, ...(schema.label === null && { target: schema.targets }) };
  const begun = await loadSeries(schema, before?.rows, { signal, onProgress });
  const same = before ? begun.source?.digest === before.digest : false;
  const data = same || !begun.source?.hasMore ? begun : await loadSeries(schema, undefined, { signal, onProgress });
  const split = before === null ? 'position' : unseen && !same ? 'none' : 'name';
  const notes = same && begun.source?.hasMore ? [grownText(schema.file, before!.rows)] : [];
  const task = seriesTask({ ...data, notes: [...(data.notes ?? []), ...notes] }, ordered, { reading, split });
  return { ...task, getConfig: outlineOf(asked, options).getConfig };
}

function grownText(file: string, rows: number): string {
  return `${file} has grown: the ${rows} rows from the start of the run are unchanged and used; later rows are ignored`;
}

function outlineOf(schema: SeriesSchema, options: SeriesOptions): TaskOutline {
  const classifies = schema.label !== null;
  return {
    name: 'series',
    returnSequences: false,
    metricNames: classifies ? ['crossEntropy', 'accuracy'] : ['meanSquaredError'],
    primaryMetric: classifies ? { name: 'accuracy', goal: 'max' } : { name: 'meanSquaredError', goal: 'min' },
    quietSegments: [],
    getConfig: () => ({ name: 'series', ...options, seed: schema.seed }),
  };
}

/**
 * The series task for a table in memory.
 *
 * @throws TaskError when an option is invalid, the data are insufficient for it, or the data do not match a trained network
 */
export function seriesTask(data: SeriesData, options: SeriesOptions, how: SeriesTaskOptions = {}): Task {
  const { reading, split = 'name' } = checkOptions<SeriesTaskOptions>('seriesTask', how, {
    reading: object,
    split: oneOf(['name', 'position', 'none']),
  });
  const schema = seriesSchema(options);
  const { values } = data;
  const columns = schema.columns.length;
  const classifies = schema.label !== null;
  const labels = classifies ? (reading?.labels ?? data.labels) : schema.targets;
  const answers = classifies && reading ? renumbered(data, labels, schema.file) : data.answers;
  const outputs = labels.length;
  if (classifies && outputs < 2) {
    throw new TaskError(
      `series: all rows have the label '${data.labels[0]}'; a classification needs at least two classes`,
      'label',
      schema.label,
    );
  }
  const classes = { of: classifies ? classOfSequence(answers) : () => null, names: labels };
  if (classifies && schema.window === null) requireOneLabel(data.sequences, classes.of);
  const windows = windowsOf(data.sequences, schema, classes, split);
  const { timeSteps, sequences, starts } = windows;
  const sizes = { train: starts.train.length, validation: starts.validation.length, test: starts.test.length };
  const answerRow = (start: number) => start + timeSteps - 1 + schema.horizon;
  const width = classifies ? 1 : outputs;
  const own = normalizationOf(values, columns, rowsOf(sequences.train));
  const ownTargets = normalizationOf(answers, width, Array.from(starts.train, answerRow));
  const inputs = normalizationFrom(reading?.inputNormalization ?? null) ?? own;
  const targets = normalizationFrom(reading?.outputNormalization ?? null) ?? ownTargets;
  const normalizes = {
    inputs: reading ? reading.inputNormalization !== null : schema.normalize,
    targets: !classifies && (reading ? reading.outputNormalization !== null : schema.normalize),
  };
  const classOf = (split: Split, sample: number) => answers[answerRow(starts[split][sample]!)]!;
  const splits = sampleSplits(sizes, schema.seed, classifies ? classOf : undefined);

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch('series', [split, index, batchSize], { timeSteps, inputs: columns });
    const x = new Float32Array(batchSize * timeSteps * columns);
    const y = new Float32Array(batchSize * width);
    for (let i = 0; i < batchSize; i++) {
      const start = starts[split][splits.drawn(split, index * batchSize + i).sample]!;
      for (let k = 0; k < timeSteps * columns; k++) {
        const value = values[start * columns + k]!;
        const c = k % columns;
        x[i * timeSteps * columns + k] = normalizes.inputs ? (value - inputs.mean[c]!) / inputs.std[c]! : value;
      }
      for (let c = 0; c < width; c++) {
        const value = answers[answerRow(start) * width + c]!;
        y[i * width + c] = normalizes.targets ? (value - targets.mean[c]!) / targets.std[c]! : value;
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

  const countsIn = (split: Split) => countsOf(starts[split], (start) => answers[answerRow(start)]!, outputs);
  const counts = classifies
    ? { train: countsIn('train'), validation: countsIn('validation'), test: countsIn('test') }
    : null;
  if (counts && !reading) requireTwoClasses(counts.train, labels);
  return {
    ...outlineOf(schema, options),
    inputs: columns,
    outputs,
    timeSteps,
    answers: classifies ? 'classes' : 'values',
    baselineLoss: counts
      ? entropy(counts.train)
      : meanOf(ownTargets.variance.map((v, c) => (normalizes.targets ? v / targets.std[c]! ** 2 : v))),
    sizes,
    stratified: true,
    ...(splits.classes && { classes: splits.classes }),
    ...(normalizes.inputs && { inputNormalization: plain(inputs) }),
    ...(normalizes.targets && { outputNormalization: plain(targets) }),
    inputNames: schema.columns,
    labels,
    ...(data.source && { data: recordOfData(data.source, schema, windows) }),
    notes: notesOn({
      data: { ...data, labels: classifies ? labels : [] },
      ...{ schema, windows, counts, inputs: own, targets: classifies ? null : ownTargets },
    }),
    batch,
    loss,
    metrics: (logits, y): Record<string, number> =>
      classifies
        ? { crossEntropy: read(loss(logits, y)), accuracy: accuracy(logits, y) }
        : { meanSquaredError: read(loss(logits, y)) },
  };
}

function plain({ mean, std }: Normalization): Normalization {
  return { mean, std };
}

/** Class indices in the order of a network's classes. */
function renumbered({ labels, answers }: SeriesData, known: readonly string[], file: string): Float32Array {
  const places = new Map(known.map((label, place) => [label, place]));
  const unknown = labels.filter((label) => !places.has(label));
  if (unknown.length > 0) {
    const classes = `${unknown.length === 1 ? 'the class' : 'the classes'} ${quoted(unknown)}`;
    throw new TaskError(
      `series: ${file} has ${classes}, unknown to the network; its classes are ${quoted(known)}`,
      'label',
      unknown,
    );
  }
  return answers.map((found) => places.get(labels[found]!)!);
}

/** The class of a sequence, if all its rows have the same. */
function classOfSequence(answers: Float32Array): (sequence: Sequence) => number | null {
  return ({ from, to }) => {
    for (let row = from + 1; row < to; row++) if (answers[row] !== answers[from]) return null;
    return answers[from]!;
  };
}

function requireOneLabel(sequences: readonly Sequence[], of: (sequence: Sequence) => number | null): void {
  const several = sequences.find((sequence) => of(sequence) === null);
  if (!several) return;
  const message = `the label changes inside the sequence '${several.name}', which is read whole; set window`;
  throw new TaskError(`series: ${message}`, 'label', several.name);
}

function requireTwoClasses(counts: Float64Array, labels: readonly string[]): void {
  const learned = labels.filter((_, kind) => counts[kind]! > 0);
  if (learned.length >= 2) return;
  const message = `the training split has only class ${quoted(learned)} of ${quoted(labels)}; a classification needs at least two`;
  throw new TaskError(
    `series: ${message}; lower the fractions in split, or add more sequences of each class`,
    'split',
    learned,
  );
}

function recordOfData(
  { digest, rows, files }: NonNullable<SeriesData['source']>,
  { horizon, stride, window, split: { validation, test, seed } }: SeriesSchema,
  { sequences, starts, short, rule }: Windows,
): DataRecord {
  const [cut] = sequences.validation;
  return {
    digest,
    rows,
    files,
    details: {
      window,
      ...(window !== null && { stride, horizon }),
      split: { by: rule, ...(rule !== 'none' && { validation, test, seed }) },
      ...(rule === 'time' && { cut: { validation: cut!.from, test: cut!.to } }),
      sequences: {
        train: sequences.train.length,
        validation: sequences.validation.length,
        test: sequences.test.length,
        short: short.length,
      },
      windows: { train: starts.train.length, validation: starts.validation.length, test: starts.test.length },
    },
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
