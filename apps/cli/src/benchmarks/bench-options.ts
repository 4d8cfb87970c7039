import type { RecordFormat } from '@qornn/benchmarks';
import type { GlobalOptions } from '../options/global-options.js';

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
  /** file for the record */
  out?: string;
  /** a record or a commit; or two records, and nothing is measured */
  compare?: readonly string[];
  /** also rows that did not move */
  all?: boolean;
  /** smallest change that counts, in percent */
  minEffect?: number;
  /** pairs of processes, for a commit */
  pairs?: number;
  /** exit code 1 if a row is slower */
  failOnSlower?: boolean;
}
