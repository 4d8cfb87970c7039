import type { DataSource } from '../data-record.js';
import type { Sequence } from './series-sequence.js';

/** A table of sequences. */
export interface SeriesData {
  /** inputs, [rows, columns] row-major; NaN where a value is missing */
  values: Float32Array;
  /** class index, [rows], or regression targets, [rows, targets] row-major; NaN where there is no answer */
  answers: Float32Array;
  /** class names; empty for a regression */
  labels: readonly string[];
  sequences: readonly Sequence[];
  /** time of each row in seconds, [rows], ascending within a sequence; absent without timestamps */
  times?: Float64Array;
  /** names of the columns that were read; absent for data created in memory */
  names?: { columns: string[]; label: string | null; targets: string[] };
  /** source file; absent for data created in memory */
  source?: DataSource & {
    /** whether the file has more rows than requested */
    hasMore: boolean;
  };
  /** warnings of the reader */
  notes?: readonly string[];
}
