import { type MissingOption, mayBeMissing } from '../series/prepare/missing-rules.js';
import { cellText } from './cell-text.js';
import { numberOf } from './number-text.js';

/** How cells of numbers are written. */
export interface NumberCellOptions {
  /** cells that are missing values; a number is one however it is written */
  missingValues: readonly string[];
  /** what becomes of missing values */
  missing: MissingOption;
  decimal: '.' | ',';
  /** whether cells are text, so that another decimal sign may be meant; default true */
  isText?: boolean;
}

/** Reads the cells of columns of numbers, of files and streams alike. */
export interface NumberCells {
  /**
   * @param column name of an input; null for a target, which may be missing where any value may
   * @param at where the cell is, for the text; default empty
   * @returns NaN where it is missing and may be; a text that says what is wrong, if it is no number
   */
  read(cell: unknown, column: string | null, at?: string): number | string;
  isMissing(cell: unknown): boolean;
}

/**
 * A reader of cells of numbers.
 *
 * @example
 * const cells = numberCells({ missingValues: ['', '-999'], missing: { x: 'forward' }, decimal: '.' });
 * cells.read(' 1.5', 'x'); // 1.5
 * cells.read('-999.0', 'x'); // NaN
 * cells.read('-999.0', 'y'); // "is '-999.0', not a number; for missing values, set missing: forward, interpolate or mask"
 */
export function numberCells({ missingValues, missing, decimal, isText = true }: NumberCellOptions): NumberCells {
  const texts = new Set(missingValues.map((text) => text.trim()));
  const numbers = new Set(missingValues.map((text) => numberOf(text)).filter((number) => !Number.isNaN(number)));

  function isMissing(cell: unknown): boolean {
    if (numbers.size > 0 && numbers.has(numberOf(cell, decimal))) return true;
    if (typeof cell === 'string') return texts.has(cell.trim());
    return cell === null || cell === undefined || Number.isNaN(cell);
  }

  return {
    isMissing,
    read(cell, column, at = '') {
      const value = numberOf(cell, decimal);
      if (!Number.isNaN(value) && !numbers.has(value)) return value;
      if (!isMissing(cell)) return `is ${cellText(cell)}${at}, not a number${hintAt(cell, decimal, isText)}`;
      if (mayBeMissing(missing, column)) return Number.NaN;
      return `is ${cellText(cell)}${at}, not a number; for missing values, set missing: forward, interpolate or mask`;
    },
  };
}

/** What may be meant by a cell that is no number; empty if nothing is known. */
function hintAt(cell: unknown, decimal: '.' | ',', isText: boolean): string {
  if (typeof cell === 'number') return ' in the range of a 32-bit float';
  if (typeof cell !== 'string') return '';
  if (!Number.isNaN(Number(cell)) && Number.isFinite(Number(cell)) && /e\+?\d/i.test(cell)) {
    return ' in the range of a 32-bit float';
  }
  if (/^\s*[+-]?(inf|infinity)\s*$/i.test(cell)) return '; it must be finite';
  if (/^\s*[+-]?\d{1,3}([.,'\u00a0\u202f ]\d{3})+([.,]\d*)?\s*$/.test(cell) && !/^\s*[+-]?\d+,\d{3}\s*$/.test(cell)) {
    return '; thousands separators are not allowed';
  }
  if (!isText) return '';
  if (decimal === '.' && /^\s*[+-]?\d*,\d+\s*$/.test(cell)) return "; for decimal commas, set decimal: ','";
  return decimal === ',' && /^\s*[+-]?\d*\.\d+\s*$/.test(cell) ? "; for decimal points, set decimal: '.'" : '';
}
