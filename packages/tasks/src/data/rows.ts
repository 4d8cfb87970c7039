import { callable, list, type OptionTable, required } from '@qornn/options';
import { TEXT_OPTIONS, type TextOptions } from './read-text.js';

/** One row of a table: what stands in the columns that were asked for, in their order. */
export interface Row {
  /** from 1, as an editor counts lines */
  row: number;
  cells: readonly unknown[];
}

/** How a table is to be read. */
export interface RowOptions extends TextOptions {
  /** columns to read, by name, or by position from 1 where there are no names */
  columns: readonly string[];
  /** hears what is no error and looks like a mistake */
  onNote?: (note: string) => void;
}

export const ROW_OPTIONS: OptionTable<RowOptions> = {
  ...TEXT_OPTIONS,
  columns: /* @__PURE__ */ required(list),
  onNote: callable,
};
