import type * as tf from '@tensorflow/tfjs-core';

/** Measures of all answers of an evaluation, as plain JSON. Null is an undefined value, for example 0/0. */
export type Measures = ClassMeasures | ValueMeasures;

/** Collects the answers of an evaluation, batch by batch. The result does not depend on how answers are divided into batches. */
export interface Measurement<Result extends Measures = Measures> {
  /**
   * Adds a batch. Both tensors are only read.
   *
   * @param logits [batch, outputs], or [batch, time, outputs] for an output at every time step
   * @param y answers, one per sequence or for the last steps of each: class indices [batch] or [batch, steps], −1 for none; values
   *   [batch, outputs] or [batch, steps, outputs], NaN for none
   * @param naive forecasts to compare with, see `Batch.naive`
   */
  add(logits: tf.Tensor, y: tf.Tensor, naive?: NaiveForecasts): void;
  /** The measures of everything added so far. */
  result(): Result;
}

/** Forecasts without a model, in the order and normalization of y; NaN for none. */
export type NaiveForecasts = Partial<Record<NaiveMethod, Float32Array>>;

/** Mean of the training targets, last known value, or the value of the season before. */
export type NaiveMethod = 'mean' | 'last' | 'seasonal';

/** Measures of classifications. */
export interface ClassMeasures {
  kind: 'classes';
  /** number of answers: sequences, or time steps with a label */
  answers: number;
  /** class names; the numbers from 0 for a task without labels */
  labels: string[];
  /** number of answers by true class, then predicted class; one more column than rows, the last for no prediction (logits with NaN) */
  confusion: number[][];
  /** fraction of correct answers */
  accuracy: number | null;
  /** mean recall of the classes with answers */
  balancedAccuracy: number | null;
  /** mean F1 of the classes that are true or predicted at least once */
  macroF1: number | null;
  /** Cohen's kappa */
  kappa: number | null;
  /** Matthews correlation coefficient */
  matthews: number | null;
  /** area under the ROC curve; for more than two classes the mean of one class against the rest; null if a class has no answers */
  rocAuc: number | null;
  /** number of answers that ROC-AUC was computed from: all, or a random sample of many */
  rocAnswers: number;
  /** one per class, in order */
  classes: ClassMeasure[];
  /** absent if not asked for */
  events?: EventMeasures;
}

/** Measures of one class. */
export interface ClassMeasure {
  label: string;
  /** number of answers that are of this class */
  support: number;
  /** correct of the predicted; null if never predicted */
  precision: number | null;
  /** correct of the true; null without support */
  recall: number | null;
  /** null if neither true nor predicted */
  f1: number | null;
  /** this class against the rest; null without support, or if all answers are of this class */
  rocAuc: number | null;
}

/** Measures of events: maximal runs of a class other than the background. */
export interface EventMeasures {
  /** class that is no event */
  background: string;
  /** allowed difference of begin and of end, in time steps */
  tolerance: number;
  /** events that begin and end at the same steps as predicted, within the tolerance; all classes but the background together */
  boundaries: EventScore;
  /** events that overlap with a predicted one by at least half of their union */
  overlap: EventScore;
  /** one per class but the background */
  classes: { label: string; boundaries: EventScore; overlap: EventScore }[];
}

/** Precision, recall and F1 of events. */
export interface EventScore {
  /** matched events */
  matched: number;
  /** true events */
  true: number;
  /** predicted events */
  predicted: number;
  /** matched of the predicted; null if none is predicted */
  precision: number | null;
  /** matched of the true; null if there is none */
  recall: number | null;
  /** null if there are neither */
  f1: number | null;
}

/** Measures of regressions and forecasts, in the units of the targets. */
export interface ValueMeasures {
  kind: 'values';
  /** one per output */
  outputs: ValueMeasure[];
}

/** Errors of one output. */
export interface ValueMeasure {
  /** name of the target; with a horizon, for example `'power+6'` */
  label: string;
  /** number of answers */
  answers: number;
  /** number of answers without prediction (NaN); if there is one, all errors are null */
  unpredicted: number;
  /** root-mean-square error */
  rmse: number | null;
  /** mean absolute error */
  mae: number | null;
  /** coefficient of determination, 1 − Σ(z − y)² / Σ(y − ȳ)²; null if all answers are equal */
  r2: number | null;
  /** errors of forecasts without a model; absent if unknown */
  naive: Partial<Record<NaiveMethod, NaiveMeasure>>;
}

/** Errors of a forecast without a model, and of the model on the same answers. */
export interface NaiveMeasure {
  /** number of answers that have such a forecast */
  answers: number;
  rmse: number | null;
  mae: number | null;
  /** 1 − RMSE of the model / RMSE of this forecast, on the same answers: > 0 if the model is better */
  skill: number | null;
}
