import { object, oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { bucketOf } from '../buckets.js';
import type { DataRecord, Reading } from '../data-record.js';
import { TaskError } from '../errors.js';
import { accuracy, crossEntropy, entropy, read as readScalar, requireShape } from '../losses.js';
import { maskedAccuracy, maskedCrossEntropy, maskedSquaredError } from '../masked-losses.js';
import { normalizationOf } from '../normalization.js';
import { checkLoadOptions, checkOptions, requireBatch } from '../options.js';
import { sampleSplits } from '../sample-splits.js';
import type { Batch, DataTask, LoadOptions, Normalization, Split, Task, TaskOutline } from '../task.js';
import { normalizationFrom, quoted } from '../task-record.js';
import { countsOf, targetNormalization } from './answer-statistics.js';
import { augmented } from './augmentation.js';
import { balancedPasses } from './balanced-passes.js';
import { classWeightsOf } from './class-weights.js';
import { inputReader, readSamples } from './input-reader.js';
import { outputNames } from './output-names.js';
import { rawIndicators } from './prepare/missing-rules.js';
import { prepared } from './prepare/prepare-series.js';
import { sharedOptions } from './prepare/shared-options.js';
import { type Sample, type Samples, sampleAt } from './samples.js';
import { answersAt, answersTensor, type RowAnswers } from './series-answers.js';
import type { SeriesData } from './series-data.js';
import { classMeasures, metricsOutline } from './series-measures.js';
import { seriesNaive } from './series-naive.js';
import { notesOn } from './series-notes.js';
import { type SeriesOptions, type SeriesSchema, seriesSchema } from './series-options.js';
import { optionsAs, readingDetails, schemaAs } from './series-reading.js';
import type { Sequence } from './series-sequence.js';
import type { SplitRule } from './series-split.js';
import { type Windows, windowsOf } from './series-windows.js';

/** How to make a task from a table; by default, to train a new network. */
export interface SeriesTaskOptions {
  /** of a trained network that will read the data */
  reading?: Reading | undefined;
  /** default `'name'` */
  split?: SplitRule;
}

/**
 * Your own time series from a file of any format: read a window of rows, or a whole sequence, and classify it
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
  const begun = await loadSeries(schema, before?.rows, { signal, onProgress });
  const same = before ? begun.source?.digest === before.digest : false;
  const data = same || !begun.source?.hasMore ? begun : await loadSeries(schema, undefined, { signal, onProgress });
  const split = before === null ? 'position' : unseen && !same ? 'none' : 'name';
  const notes = same && begun.source?.hasMore ? [grownText(schema.file, before!.rows)] : [];
  const task = seriesTask({ ...data, notes: [...(data.notes ?? []), ...notes] }, optionsAs(options, data), {
    reading,
    split,
  });
  const record = task.data && { data: { ...task.data, reading: sharedOptions(schema, data.names) } };
  return { ...task, ...record, getConfig: outlineOf(asked, options).getConfig };
}

function grownText(file: string, rows: number): string {
  return `${file} has grown: the ${rows} rows from the start of the run are unchanged and used; later rows are ignored`;
}

function outlineOf(schema: SeriesSchema, options: SeriesOptions): TaskOutline {
  const classifies = schema.label !== null;
  return {
    name: 'series',
    returnSequences: schema.everyStep,
    ...metricsOutline(classifies, options.metric),
    quietSegments: [],
    getConfig: () => ({ name: 'series', ...options, seed: schema.seed }),
  };
}

/**
 * The series task for a table in memory.
 *
 * @throws TaskError when an option is invalid, the data are insufficient for it, or the data do not match a trained network
 */
export function seriesTask(given: SeriesData, options: SeriesOptions, how: SeriesTaskOptions = {}): Task {
  const { reading, split = 'name' } = checkOptions<SeriesTaskOptions>('seriesTask', how, {
    reading: object,
    split: oneOf(['name', 'position', 'none']),
  });
  const asked = seriesSchema(options);
  const { data, schema, indicators } = prepared(given, asked);
  const { values } = data;
  const { horizons, everyStep } = schema;
  const columns = schema.columns.length;
  const classifies = schema.label !== null;
  const labels = classifies ? (reading?.labels ?? data.labels) : outputNames(schema);
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
  if (classifies && schema.window === null && !everyStep) requireOneLabel(data.sequences, classes.of);
  const windows = windowsOf(data.sequences, schema, classes, split);
  const { timeSteps, sequences, samples } = windows;
  const sizes = { train: sizeOf(samples.train), validation: sizeOf(samples.validation), test: sizeOf(samples.test) };
  const width = classifies ? 1 : schema.targets.length;
  const own = rawIndicators(normalizationOf(values, columns, rowsOf(sequences.train)), indicators);
  const answerRows = { samples: samples.train, horizons, everyStep };
  const ownTargets = targetNormalization(answers, width, answerRows);
  const inputs = normalizationFrom(reading?.inputNormalization ?? null) ?? own;
  const targets = normalizationFrom(reading?.outputNormalization ?? null) ?? ownTargets;
  const normalizes = {
    inputs: reading ? reading.inputNormalization !== null : schema.normalize,
    targets: !classifies && (reading ? reading.outputNormalization !== null : schema.normalize),
  };
  const rows: RowAnswers = { answers, width, horizons, normalization: normalizes.targets ? targets : null };
  const form = { classifies, outputs: classifies ? 1 : outputs };
  const classOf = (split: Split, sample: number) => {
    const { starts, lengths } = samples[split];
    return answers[starts[sample]! + lengths[sample]! - 1 + horizons[0]!]!;
  };
  const stratifies = classifies && !everyStep;
  const splits = sampleSplits(sizes, schema.seed, stratifies ? classOf : undefined);
  const drawBalanced = schema.balancedSampling
    ? balancedPasses(
        Array.from({ length: sizes.train }, (_, sample) => classOf('train', sample)),
        `${schema.seed}/balanced`,
      )
    : null;
  const drawn = (split: Split, n: number): number =>
    (split === 'train' && drawBalanced ? drawBalanced(n) : splits.drawn(split, n)).sample;
  const read = inputReader(data, columns, normalizes.inputs ? inputs : null);
  const augment = schema.augment;

  /** Numbers of the sequences of a batch in the order of the split. */
  function numbersOf(split: Split, index: number, batchSize: number): ArrayLike<number> {
    const inOrder = Array.from({ length: batchSize }, (_, i) => index * batchSize + i);
    if (split !== 'train' || batchSize === 1) return inOrder;
    return bucketOf(
      index,
      batchSize,
      sizes.train,
      (n) => samples.train.lengths[drawn('train', n)]!,
      `${schema.seed}/buckets`,
    );
  }

  function batch(split: Split, index: number, batchSize: number): Batch {
    requireBatch('series', [split, index, batchSize], { timeSteps, inputs: columns });
    const found = Array.from(numbersOf(split, index, batchSize), (n) => {
      const sample = sampleAt(samples[split], drawn(split, n));
      const changed =
        split === 'train' && augment
          ? augmented(
              sample,
              columns - indicators,
              augment,
              !classifies || horizons[0]! > 0,
              `${schema.seed}/augment/${n}`,
            )
          : null;
      return { sample, changed, length: changed?.length ?? sample.length };
    });
    const lengths = Int32Array.from(found, ({ length }) => length);
    const time = lengths.reduce((max, length) => Math.max(max, length), 1);
    const x = new Float32Array(batchSize * time * columns);
    const steps = everyStep ? time : 1;
    const y = new Float32Array(batchSize * steps * form.outputs).fill(Number.NaN);
    found.forEach(({ sample, changed, length }, i) => {
      read(sample.start, length, changed, x.subarray(i * time * columns));
      const at = (t: number, row: number) =>
        answersAt(rows, sample, row, (o, value) => {
          y[(i * steps + t) * form.outputs + o] = value;
        });
      if (!everyStep) at(0, sample.length - 1);
      else for (let t = 0; t < length; t++) at(t, changed ? Math.round(changed.rowAt(t)) : t);
    });
    const varies = lengths.some((length) => length !== time);
    return {
      x: tf.tensor3d(x, [batchSize, time, columns]),
      y: answersTensor(y, batchSize, { ...form, time: everyStep ? time : null }),
      ...(varies && { lengths }),
      ...(normalizes.inputs &&
        !(split === 'train' && augment) && {
          samples: () => {
            const samples = new Float32Array(batchSize * time * columns);
            found.forEach(({ sample }, i) => {
              readSamples(data, inputs, sample, samples.subarray(i * time * columns));
            });
            return samples;
          },
        }),
      // The rows of changed training data are not those of the table.
      ...(!classifies && !(split === 'train' && augment) && { naive: () => naiveOf(split, found, time) }),
    };
  }

  const firstRows = (split: Split) => new Map(sequences[split].map(({ from, to }) => [to, from]));
  const firstRow = { train: firstRows('train'), validation: firstRows('validation'), test: firstRows('test') };
  // Normalized targets have the mean 0; a trained network does not know the mean of raw ones.
  const mean = normalizes.targets || reading ? null : ownTargets.mean;
  const naiveOf = (split: Split, found: readonly { sample: Sample }[], time: number) =>
    seriesNaive(
      rows,
      { samples: found.map(({ sample }) => sample), time: everyStep ? time : null, firstRow: firstRow[split] },
      schema.season,
      mean,
    );

  const counted = (split: Split) => countsOf(answers, { ...answerRows, samples: samples[split] }, outputs);
  const counts = classifies
    ? { train: counted('train'), validation: counted('validation'), test: counted('test') }
    : null;
  if (counts && !reading) requireTwoClasses(counts.train, labels);
  const measured = classifies ? classMeasures(labels, options, everyStep) : null;
  const weights = counts && classWeightsOf(schema, labels, counts.train);

  function loss(logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
    requireShape('series', logits, [y.shape[0]!, ...(everyStep ? [y.shape[1]!] : []), outputs]);
    if (classifies)
      return everyStep || weights ? maskedCrossEntropy(logits, y, weights ?? undefined) : crossEntropy(logits, y);
    // With a rule for missing values, a window may end at a row without a target.
    return maskedSquaredError(logits, y);
  }

  function metrics(logits: tf.Tensor, y: tf.Tensor): Record<string, number> {
    if (!classifies) return { meanSquaredError: readScalar(loss(logits, y)) };
    // The loss of training may be weighted; metrics are not.
    const unweighted = weights ? maskedCrossEntropy(logits, y) : loss(logits, y);
    const right = everyStep ? maskedAccuracy(logits, y) : accuracy(logits, y);
    return { crossEntropy: readScalar(unweighted), accuracy: right, ...measured?.ofBatch(logits, y) };
  }

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
    ...(splits.classes && !drawBalanced && { classes: splits.classes }),
    ...(normalizes.inputs && { inputNormalization: plain(inputs) }),
    ...(normalizes.targets && { outputNormalization: plain(targets) }),
    inputNames: schema.columns,
    labels,
    ...(data.source && { data: recordOfData(data.source, asked, windows) }),
    notes: notesOn({
      data: { ...data, labels: classifies ? labels : [] },
      ...{ schema, windows, indicators, counts, inputs: own, targets: classifies ? null : ownTargets },
    }),
    batch,
    loss,
    metrics,
    ...(weights && { classWeights: Array.from(weights) }),
    ...(measured?.measurement && { measurement: measured.measurement }),
    ...(measured?.wholeMetrics && { wholeMetrics: measured.wholeMetrics }),
  };
}

function sizeOf({ starts }: Samples): number {
  return starts.length;
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
  schema: SeriesSchema,
  { sequences, samples, short, rule }: Windows,
): DataRecord {
  const { horizons, everyStep, stride, window, augment, classWeight, balancedSampling } = schema;
  const { validation, test, seed, fold, refit } = schema.split;
  const [cut] = sequences.validation;
  return {
    digest,
    rows,
    files,
    details: {
      ...readingDetails(schema),
      window,
      ...(window !== null && { stride }),
      ...((window !== null || everyStep) && { horizon: horizons.length === 1 ? horizons[0] : horizons }),
      ...(everyStep && { labels: 'step' }),
      split: {
        by: rule,
        ...(rule !== 'none' && { validation, ...(rule !== 'published' && { test }), seed }),
        ...(fold && rule !== 'none' && { folds: fold.of, fold: fold.number }),
        ...(refit && rule !== 'none' && { refit }),
      },
      ...(rule === 'time' && sequences.validation.length === 1 && { cut: { validation: cut!.from, test: cut!.to } }),
      ...(classWeight !== null && { classWeight }),
      ...(balancedSampling && { sampling: 'balanced' }),
      ...(augment && { augment }),
      sequences: {
        train: sequences.train.length,
        validation: sequences.validation.length,
        test: sequences.test.length,
        short: short.length,
      },
      windows: { train: sizeOf(samples.train), validation: sizeOf(samples.validation), test: sizeOf(samples.test) },
    },
  };
}

function* rowsOf(sequences: readonly Sequence[]): Generator<number> {
  for (const { from, to } of sequences) for (let row = from; row < to; row++) yield row;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
