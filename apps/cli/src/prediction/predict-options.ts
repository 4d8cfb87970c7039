import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn predict`. */
export interface PredictOptions extends GlobalOptions {
  format?: 'csv' | 'jsonl';
  probabilities?: boolean;
  everyStep?: boolean;
  every?: number;
  sequence?: string;
  skipInvalid?: boolean;
  set?: Assignment[];
}
