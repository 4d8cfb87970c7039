/** One row of a table: what stands in the columns that were asked for, in their order. */
export interface Row {
  /** from 1, as an editor counts lines */
  row: number;
  cells: readonly unknown[];
}

/** How a table is to be read. */
export interface RowOptions {
  /** columns to read, by name, or by position from 1 where there are no names */
  columns: readonly string[];
}
