import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn init`. */
export interface InitOptions extends GlobalOptions {
  label?: string;
  target?: string[];
  sequence?: string;
  columns?: string[];
  group?: string;
  timestamp?: string;
  layout?: 'long' | 'wide';
  labels?: 'sequence' | 'step';
  window?: number;
  horizon?: number[];
  test?: string;
  validation?: string;
  name?: string;
  out?: string;
  force?: boolean;
}
