import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn worker`. */
export interface WorkerOptions extends GlobalOptions {
  /** true without an address */
  redis?: string | true;
  name?: string[];
  jobs?: number;
  data?: string[];
  folder?: string;
  takeover?: number;
  untilEmpty?: boolean;
}
