import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** What `qornn eval` is told. */
export interface EvalOptions extends GlobalOptions {
  sequences?: number;
  checkpoint?: 'best' | 'last';
  task?: string;
  set?: Assignment[];
}

/** How many sequences of data from a seed are evaluated. */
export const DEFAULT_SEQUENCES = 256;
