import type { ReportAnswers } from '@qornn/report';

/** One sequence with its logits, target and answers. */
export interface Answered {
  /** index in the test split */
  index: number;
  /** [time, inputs] */
  sequence: Float32Array;
  /** [answers, outputs] */
  logits: Float32Array;
  /** a label or a row of values per answer */
  targets: ArrayLike<number>;
}

/** Collects the answers of a kind, sequence by sequence. */
export interface AnswersCollector {
  add(answered: Answered): void;
  /** what the report shows of them */
  result(): Pick<ReportAnswers, 'confusion' | 'values' | 'examples'>;
}
