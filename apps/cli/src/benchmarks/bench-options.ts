import type { RecordFormat } from '@qornn/benchmarks';
import type { GlobalOptions } from '../options/global-options.js';

/** Pairs of processes, and rounds in each, for a comparison with a commit; unclear benchmarks get up to so many times as many pairs. */
export const PAIRS = 8;
export const ROUNDS_OF_PAIR = 5;
export const MORE_PAIRS = 2;

/** Options of `qornn bench`. */
export interface BenchOptions extends GlobalOptions {
  /** only benchmarks whose name contains this text */
  filter?: string;
  /** tiny sizes and two rounds: a smoke test */
  quick?: boolean;
  /** most measurements of each contestant */
  rounds?: number;
  /** lists and ranges of the parameter `units`, as text */
  units?: string;
  bits?: string;
  /** of any parameter */
  parameter?: readonly (readonly [name: string, values: string])[];
  /** default `table` */
  format?: RecordFormat;
  /** file for the record; with a commit a folder for the records of all pairs */
  out?: string;
  /** a record or a commit; or two records, and nothing is measured */
  compare?: readonly string[];
  /** also rows that did not move */
  all?: boolean;
  /** smallest change that counts, in percent */
  minEffect?: number;
  /** pairs of processes, for a commit */
  pairs?: number;
  /** most pairs while a row is unclear, for a commit */
  maxPairs?: number;
  /** exit code 1 if a row is slower */
  failOnSlower?: boolean;
}
