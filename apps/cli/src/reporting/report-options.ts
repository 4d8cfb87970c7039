import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn report`. */
export interface ReportOptions extends GlobalOptions {
  out?: string;
  title?: string;
  /** test sequences to answer; 0: none */
  sequences?: number;
  force?: boolean;
}
