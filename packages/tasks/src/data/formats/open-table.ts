import type { Row } from '../rows.js';

/** What a format itself says of its columns. */
export interface TableRoles {
  /** input columns; null if the format does not tell inputs from other columns */
  columns: readonly string[] | null;
  /** column of the class; null if there is none, or the format does not tell */
  label: string | null;
  /** columns of numbers to predict */
  targets: readonly string[];
  /** column that identifies sequences; null if there is none, or each row is a whole sequence */
  sequence: string | null;
}

/** A table whose names are known and whose rows have not been read. */
export interface OpenTable {
  /** names of the columns in the order of the file */
  readonly columns: readonly string[];
  readonly roles: TableRoles;
  /**
   * Reads the rows from the first one. In a row that is a whole sequence, the cells of inputs are arrays, all of the same length.
   *
   * @param asked names of the cells of a row, in this order
   * @throws DataFormatError when the file is corrupt, or has no such column; the message names file, row and column
   */
  rows(asked: readonly string[]): AsyncGenerator<Row>;
  /** Releases the file; rows that are being read end. */
  close(): Promise<void>;
}
