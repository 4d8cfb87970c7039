import type { DataSource } from './data-record.js';
import type { Sequence } from './series-sequence.js';

/** A table of sequences, row after row. */
export interface SeriesData {
  /** what the network reads, [rows, columns] row-major */
  values: Float32Array;
  /** the number of the class, [rows], or what is to be predicted, [rows, targets] row-major */
  answers: Float32Array;
  /** names of the classes; of a regression, none */
  labels: readonly string[];
  sequences: readonly Sequence[];
  /** where the table comes from; absent where it was made on the spot */
  source?: DataSource & {
    /** whether the file goes on behind the rows that were asked for */
    goesOn: boolean;
  };
  /** what was noticed while it was read */
  notes?: readonly string[];
}
