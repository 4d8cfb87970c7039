import type { ReportAnswers } from '@qornn/report';

/** One sequence with its logits and targets. */
export interface Answered {
  /** index in the test split */
  index: number;
  /** [time, inputs], without padding */
  sequence: Float32Array;
  /** [answers, outputs] */
  logits: Float32Array;
  /** a class or a row of values per answer; −1 or NaN for none */
  targets: ArrayLike<number>;
}

/** Collects what a report draws of answers, sequence by sequence. */
export interface AnswersCollector {
  add(answered: Answered): void;
  result(): Pick<ReportAnswers, 'values' | 'examples'>;
}
