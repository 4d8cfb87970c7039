import { TaskError } from '../../errors.js';
import type { ReadingSchema } from '../reading-options.js';
import { causalFiller } from './fill-missing.js';
import { inputsOf } from './inputs-of.js';
import { missingRules } from './missing-rules.js';
import { resampler } from './resampler.js';

/** The inputs of one time step. */
export interface PreparedRow {
  /** [inputs], see `inputsOf`; NaN where the mean of training is meant */
  inputs: Float32Array;
  /** whether a sequence begins with it */
  begins: boolean;
}

/** Applies `resample`, `missing` and `differences` to rows as they come; the same inputs as `prepared` gives for a file. */
export interface RowPreparer {
  /** names of the inputs, in order */
  readonly inputs: readonly string[];
  /** A new sequence begins. */
  begin(): void;
  /**
   * The time steps that are complete with this row: one, or with `resample` any number.
   *
   * @param cells [columns], NaN where missing
   * @param time seconds, after the last; ignored without `resample`
   */
  push(cells: ArrayLike<number>, time: number): Generator<PreparedRow>;
}

/** @throws TaskError when a rule looks ahead, which no stream can do */
export function rowPreparer({ columns, differences, missing, resample }: ReadingSchema): RowPreparer {
  const rules = missingRules(missing, columns);
  const ahead = columns.find((column) => rules.get(column) === 'interpolate');
  if (ahead !== undefined) {
    const message = `missing values of '${ahead}' are interpolated, which needs later rows; a stream has none`;
    throw new TaskError(`series: ${message}; train with forward or mask, or read a file`, 'missing', 'interpolate');
  }
  if (resample?.method === 'linear') {
    const message = "resample is 'linear', which needs later rows; a stream has none";
    throw new TaskError(`series: ${message}; train with previous or mean, or read a file`, 'resample', resample);
  }
  const filler = causalFiller(columns, rules, differences);
  const grid = resample && resampler(resample);
  let begins = true;
  let row = 0;

  /** Files and streams are refused before, by the cell. */
  function requireRules(cells: ArrayLike<number>): void {
    row++;
    const gap = columns.find((column, c) => Number.isNaN(cells[c]!) && !rules.has(column));
    if (gap === undefined) return;
    throw new TaskError(`series: column '${gap}' has a missing value in row ${row}`, 'missing', gap);
  }

  function filled(cells: ArrayLike<number>, isFirst: boolean): PreparedRow {
    if (isFirst) filler.reset();
    return { inputs: filler.fill(cells), begins: isFirst };
  }

  return {
    inputs: inputsOf(columns, rules, differences),
    begin() {
      begins = true;
      grid?.reset();
    },
    *push(cells, time) {
      requireRules(cells);
      if (!grid) {
        yield filled(cells, begins);
        begins = false;
        return;
      }
      for (const row of grid.push(time, cells)) yield filled(row.cells, row.begins);
    },
  };
}
