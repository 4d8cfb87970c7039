import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn eval`. */
export interface EvalOptions extends GlobalOptions {
  sequences?: number;
  checkpoint?: 'best' | 'last';
  task?: string;
  set?: Assignment[];
}

/** Default number of sequences for generated data. */
export const DEFAULT_SEQUENCES = 256;
