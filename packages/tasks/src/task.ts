import type * as tf from '@tensorflow/tfjs-core';
import type { DataRecord, Reading } from './data-record.js';

/** Which data a batch is drawn from. The three never share a seed. */
export type Split = 'train' | 'validation' | 'test';

/** What real numbers are counted from and in: (value − mean) / std. */
export interface Normalization {
  /** one for each number */
  mean: Float32Array;
  /** > 0, likewise */
  std: Float32Array;
}

/** Sequences and what is to be learned from them; both belong to the caller. */
export interface Batch {
  /** shape [batch, time, inputs] */
  x: tf.Tensor3D;
  /** labels, in a form that the task's own `loss` and `metrics` understand */
  y: tf.Tensor;
}

/** Time steps from ≤ t < to. */
export interface Segment {
  from: number;
  to: number;
}

/** Time steps on which a loss is evaluated, and the weight of each, so that the weighted sum estimates that of all steps. */
export interface SelectedSteps {
  /** ascending */
  steps: number[];
  /** one a step, > 0 */
  weights: number[];
}

/** Whether more or less of a metric is better. */
export type MetricGoal = 'max' | 'min';

/** What a network is to learn: data, a loss, metrics and the loss of the best constant answer. */
export interface Task {
  readonly name: string;
  /** features of an input */
  readonly inputs: number;
  /** logits of the readout */
  readonly outputs: number;
  /** length of a sequence */
  readonly timeSteps: number;
  /** whether the network answers at every time step (logits [batch, time, outputs]) or at the last ([batch, outputs]) */
  readonly returnSequences: boolean;
  /** whether logits stand for classes, of which the largest is the answer, or are the answer themselves */
  readonly answers: 'classes' | 'values';
  /** names of what `metrics` gives; the first is the loss */
  readonly metricNames: readonly string[];
  /** the metric a training run is judged by */
  readonly primaryMetric: { name: string; goal: MetricGoal };
  /** whether more or less of a metric is better: of every one but the first, a loss, and the primary one; see `metricGoals` */
  readonly metricGoals?: Readonly<Record<string, MetricGoal>>;
  /** the loss of the best answer that does not look at the input */
  readonly baselineLoss: number;
  /** where the input is constant in time and the loss carries little, so that its steps may be sampled */
  readonly quietStretches: readonly Segment[];
  /**
   * sequences of each split, where they come from files: batch i of b sequences has those from i·b to i·b + b − 1, and what is
   * beyond the last begins anew; absent where a seed gives as many as one likes
   */
  readonly sizes?: Readonly<Record<Split, number>>;
  /**
   * Says that every beginning of the validation and test splits is a fair part of them, whatever the order of the files; `loadTask`
   * and `getTask` put the sequences of tasks with `sizes` that do not say it into such an order.
   */
  readonly inFairOrder?: true;
  /**
   * The kind, as a rule the class, of each of the `sizes[split]` sequences, in the order of the split (of training, of its first
   * pass): parts then have as much of each as the whole. Absent where there are none, or they are not known without reading.
   */
  kinds?(split: Split): ArrayLike<number>;
  /** how raw samples became the inputs; absent where they are as they were */
  readonly inputNormalization?: Normalization;
  /** of what is predicted: value = mean + std · logit; absent where the logits are the values */
  readonly outputNormalization?: Normalization;
  /** names of the inputs, in their order; absent where they have none */
  readonly inputNames?: readonly string[];
  /** names of the outputs; absent where they have none */
  readonly labels?: readonly string[];
  /** what it was made of, where it comes from files, to be kept with what is trained on it */
  readonly data?: DataRecord;
  /** what whoever trains on it should know: what was left out, what looks like a mistake; one sentence each, without a full stop */
  readonly notes?: readonly string[];
  /** A batch that depends on the task's seed, `split`, `index` and `batchSize` alone; the caller disposes x and y. */
  batch(split: Split, index: number, batchSize: number): Batch;
  /**
   * Mean loss per time step, differentiable in `logits`.
   *
   * @param logits [batch, time, outputs], or [batch, steps, outputs] when `selected` is given, or [batch, outputs]
   * @param selected only where the task has quiet segments
   */
  loss(logits: tf.Tensor, y: tf.Tensor, selected?: SelectedSteps): tf.Scalar;
  /** Numbers to report, by name; read back from the backend. */
  metrics(logits: tf.Tensor, y: tf.Tensor): Record<string, number>;
  /** `{ name, ...options }`, from which `loadTask` makes an equal task. */
  getConfig(): Record<string, unknown>;
}

/** What is known of a task before its data are read; a task whose data come from a seed is an outline of itself. */
export type TaskOutline = Pick<
  Task,
  'name' | 'returnSequences' | 'metricNames' | 'primaryMetric' | 'metricGoals' | 'quietStretches' | 'getConfig'
>;

/** For what a task reads its files; without any of it, to train anew. */
export interface LoadOptions {
  /**
   * What the files held when a run began: where they begin in the same way, that much is read of them, so that what a logger appends
   * changes nothing. Null for a run from before runs kept such a record.
   */
  before?: Pick<DataRecord, 'digest' | 'rows'> | null;
  /** of the network that is to read these data: its columns, classes and normalization take the place of their own */
  reading?: Reading;
  /** all that is read is new to the network, unless it is what it was trained on (`before`): every split is all of it; default false */
  unseen?: boolean;
  /** stops reading */
  signal?: AbortSignal | undefined;
}

/** A task whose data lie in files: its options are checked, and nothing is read yet. */
export interface DataTask extends TaskOutline {
  /**
   * Reads the files.
   *
   * @param options a task that knows nothing of them may leave them aside: who loads it compares what it says of itself
   *   (`recordOf`, `differencesOf`) with what was to be
   * @throws DataError when a file of a data set is missing or damaged
   * @throws DataFormatError when a file does not hold what it should; the message names file and row
   * @throws what the signal aborts with
   */
  load(options?: LoadOptions): Promise<Task>;
}
