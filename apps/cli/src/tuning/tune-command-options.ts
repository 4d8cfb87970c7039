import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn tune`. */
export interface TuneCommandOptions extends GlobalOptions {
  /** seconds */
  budget?: number;
  trials?: number;
  maxBytes?: number;
  maxCycles?: number;
  device?: string;
  workers?: number;
  set?: Assignment[];
  out?: string;
  /** true without an address */
  redis?: string | true;
  /** name of the search in Redis */
  name?: string;
}
