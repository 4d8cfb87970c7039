import { callable, list, type OptionTable, required } from '@qornn/options';
import type { Split } from '../task.js';
import { TEXT_OPTIONS, type TextOptions } from './read-text.js';

/** One row of a table: the cells of the requested columns, in their order. */
export interface Row {
  /** line number, from 1; in files that are not text the number of the row */
  row: number;
  cells: readonly unknown[];
  /** path of the file in a folder; absent if the table is one file */
  file?: string;
  /** split that the file says */
  part?: Split;
}

/** Options of table readers. */
export interface RowOptions extends TextOptions {
  /** columns to read, by name, or by position from 1 without a header */
  columns: readonly string[];
  /** receives warnings about probable mistakes */
  onNote?: (note: string) => void;
}

export const ROW_OPTIONS: OptionTable<RowOptions> = {
  ...TEXT_OPTIONS,
  columns: /* @__PURE__ */ required(list),
  onNote: callable,
};
