import type * as tf from '@tensorflow/tfjs-core';

/** Which data a batch is drawn from. The three never share a seed. */
export type Stream = 'train' | 'validation' | 'test';

/** Sequences and what is to be learned from them; both belong to the caller. */
export interface Batch {
  /** shape [batch, time, inputs] */
  x: tf.Tensor3D;
  /** labels, in a form that the task's own `loss` and `metrics` understand */
  y: tf.Tensor;
}

/** Time steps from ≤ t < to. */
export interface Stretch {
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

/** What a network is to learn: data from a seed, a loss, metrics and the score of a blind guess. */
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
  /** names of what `metrics` gives */
  readonly metricNames: readonly string[];
  /** the metric a training run is judged by */
  readonly primaryMetric: { name: string; goal: 'max' | 'min' };
  /** the loss of the best answer that does not look at the input */
  readonly blindBaseline: number;
  /** where the input is constant in time and the loss carries little, so that its steps may be sampled */
  readonly quietStretches: readonly Stretch[];
  /** A batch that depends on the task's seed, `stream`, `index` and `batchSize` alone; the caller disposes x and y. */
  batch(stream: Stream, index: number, batchSize: number): Batch;
  /**
   * Mean loss per time step, differentiable in `logits`.
   *
   * @param logits [batch, time, outputs], or [batch, steps, outputs] when `selected` is given
   */
  loss(logits: tf.Tensor, y: tf.Tensor, selected?: SelectedSteps): tf.Scalar;
  /** Numbers to report, by name; read back from the backend. */
  metrics(logits: tf.Tensor, y: tf.Tensor): Record<string, number>;
  /** `{ name, ...options }`, from which `getTask` makes an equal task. */
  getConfig(): Record<string, unknown>;
}
