import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn sweep`. */
export interface SweepCommandOptions extends GlobalOptions {
  workers?: number;
  retries?: number;
  set?: Assignment[];
  out?: string;
  dryRun?: boolean;
  finish?: boolean;
  /** true without an address */
  redis?: string | true;
  /** name of the sweep in Redis */
  name?: string;
  /** most bytes of checkpoints and results in Redis */
  maxWaiting?: number;
}
