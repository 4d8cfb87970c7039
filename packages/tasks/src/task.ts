import type * as tf from '@tensorflow/tfjs-core';
import type { DataRecord, Reading } from './data-record.js';
import type { Measurement, Measures, NaiveForecasts } from './measures/measures.js';

/** The split a batch is drawn from. Splits never share a seed. */
export type Split = 'train' | 'validation' | 'test';

/** Standardization: (value − mean) / std. */
export interface Normalization {
  /** one per feature */
  mean: Float32Array;
  /** one per feature, > 0 */
  std: Float32Array;
}

/** Sequences and their labels or targets; the caller disposes both. */
export interface Batch {
  /** shape [batch, time, inputs] */
  x: tf.Tensor3D;
  /** labels or targets, in the form that the task's `loss` and `metrics` take */
  y: tf.Tensor;
  /**
   * number of time steps of each sequence, [batch], ≥ 1; shorter ones are followed by zeros in `x`. The answer of a task with one output per
   * sequence is the output at step lengths − 1. Absent if all sequences have the length of `x`.
   */
  lengths?: Int32Array;
  /**
   * The inputs before normalization, [batch, time, inputs] row-major, as a device reads them, so that integers are rounded in the same way.
   * Absent if they are not normalized, or were changed at random.
   */
  samples?: () => Float32Array;
  /** Forecasts without a model, to compare regressions with; computed when called. */
  naive?(): NaiveForecasts;
}

/** Time steps from ≤ t < to. */
export interface Segment {
  from: number;
  to: number;
}

/** Time steps to evaluate the loss on, with weights such that the weighted sum estimates the sum over all steps. */
export interface SelectedSteps {
  /** ascending */
  steps: number[];
  /** one per step, > 0 */
  weights: number[];
}

/** Whether larger or smaller values of a metric are better. */
export type MetricGoal = 'max' | 'min';

/** A learning task: data, loss, metrics and baseline. */
export interface Task {
  readonly name: string;
  /** number of input features */
  readonly inputs: number;
  /** number of outputs (logits) */
  readonly outputs: number;
  /** sequence length; the maximum if sequences differ, see `Batch.lengths`; random changes may make those of training longer */
  readonly timeSteps: number;
  /** whether there is an output at every time step (logits [batch, time, outputs]) or at the last only ([batch, outputs]) */
  readonly returnSequences: boolean;
  /** 'classes': the largest logit is the predicted class; 'values': the logits are the prediction (regression) */
  readonly answers: 'classes' | 'values';
  /** names of the values of `metrics`; the first is the loss */
  readonly metricNames: readonly string[];
  /** the metric that selects the best checkpoint */
  readonly primaryMetric: { name: string; goal: MetricGoal };
  /** whether larger or smaller values are better, for metrics other than the loss and the primary metric; see `metricGoals` */
  readonly metricGoals?: Readonly<Record<string, MetricGoal>>;
  /** the loss of the best constant prediction, without `classWeights` */
  readonly baselineLoss: number;
  /**
   * one weight per class, if the loss, for training, weighs answers by them: Σ w_y · loss / Σ w_y. The metrics do not, the first one included.
   * Absent for 1 each
   */
  readonly classWeights?: readonly number[];
  /** segments with constant input and little contribution to the loss, whose steps may be subsampled */
  readonly quietSegments: readonly Segment[];
  /**
   * number of sequences per split, for data from files: batch i of size b has the sequences i·b to i·b + b − 1, starting again
   * after the last; in training, batches may exchange sequences of different length. Absent for generated data, which is unlimited
   */
  readonly sizes?: Readonly<Record<Split, number>>;
  /**
   * Declares that every prefix of the validation and test splits is representative, for any order of the files. `loadTask`
   * and `getTask` reorder tasks with `sizes` that do not declare it.
   */
  readonly stratified?: true;
  /**
   * The class of each of the `sizes[split]` sequences, in the order of the split (for training: of the first
   * epoch), to stratify samples by. Absent if there are no classes, or if they are not known without reading the data.
   */
  classes?(split: Split): ArrayLike<number>;
  /** normalization of the inputs; absent for raw inputs */
  readonly inputNormalization?: Normalization;
  /** normalization of the targets: value = mean + std · logit; absent if logits are raw values */
  readonly outputNormalization?: Normalization;
  /** names of the inputs, in order; absent for none */
  readonly inputNames?: readonly string[];
  /** names of the outputs or classes; absent for none */
  readonly labels?: readonly string[];
  /** record of the source data, for data from files */
  readonly data?: DataRecord;
  /** warnings: left-out data, probable mistakes; one sentence each, without a full stop */
  readonly notes?: readonly string[];
  /** A batch, a pure function of the task's seed, `split`, `index` and `batchSize`; the caller disposes x and y. */
  batch(split: Split, index: number, batchSize: number): Batch;
  /**
   * Mean loss per time step, differentiable in `logits`.
   *
   * @param logits [batch, time, outputs], or [batch, steps, outputs] when `selected` is given, or [batch, outputs]
   * @param selected only for tasks with quiet segments
   */
  loss(logits: tf.Tensor, y: tf.Tensor, selected?: SelectedSteps): tf.Scalar;
  /** Metrics by name, as numbers. */
  metrics(logits: tf.Tensor, y: tf.Tensor): Record<string, number>;
  /**
   * Metrics of a whole evaluation that are no means over its batches, for example a balanced accuracy. They replace those of the same name
   * from `metrics`.
   */
  wholeMetrics?(measures: Measures): Record<string, number>;
  /** Measures of its own, instead of those of `measurementOf`. */
  measurement?(): Measurement;
  /** `{ name, ...options }`; `loadTask` of it makes an equal task. */
  getConfig(): Record<string, unknown>;
}

/** The properties of a task that are known before its data are read. */
export type TaskOutline = Pick<
  Task,
  'name' | 'returnSequences' | 'metricNames' | 'primaryMetric' | 'metricGoals' | 'quietSegments' | 'getConfig'
>;

/** Progress of reading a file. */
export interface ReadProgress {
  /** its path */
  file: string;
  /** bytes of the file read so far, of a compressed file those of the compressed one */
  bytes: number;
  /** size of the file */
  of: number;
  /** rows of a table read so far */
  rows?: number;
}

/** How a task reads its files; by default, to train a new network. */
export interface LoadOptions {
  /**
   * Data record of a run to resume: if the files start with the same data, only that part is read, so that rows appended later
   * have no effect. Null for a run from before data records existed.
   */
  before?: Pick<DataRecord, 'digest' | 'rows'> | null;
  /** preprocessing of a trained network: its columns, classes and normalization replace those of the data */
  reading?: Reading;
  /** the data is new to the network, unless it equals `before`: every split then contains all of it; default false */
  unseen?: boolean;
  /** aborts reading */
  signal?: AbortSignal | undefined;
  /** called many times a second while files are read */
  onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** A task with data in files: options are checked, files are not read yet. */
export interface DataTask extends TaskOutline {
  /**
   * Reads the files.
   *
   * @param options a task may ignore them: the caller compares its record
   *   (`recordOf`, `differencesOf`) with the expected one
   * @throws DataError when a file of a data set is missing or corrupt
   * @throws DataFormatError when a file has unexpected content; the message names file and row
   * @throws the reason of the signal
   */
  load(options?: LoadOptions): Promise<Task>;
}
