import { type MissingRules, maskedColumns } from './missing-rules.js';

/**
 * Applies the causal rules to the rows of one sequence after the other: `forward`, `mask` and `differences`.
 *
 * @example
 * const filler = causalFiller(['x', 'y'], new Map([['x', 'forward'], ['y', 'mask']]), true);
 * filler.fill([1, 5]); // [1, 5, 0, 0, 0]
 * filler.fill([NaN, 8]); // [1, 8, 0, 3, 0]
 * filler.fill([4, NaN]); // [4, NaN, 3, NaN, 1]
 */
export interface CausalFiller {
  /** Forgets the last values: a new sequence begins. */
  reset(): void;
  /**
   * The inputs of a row, see `inputsOf`. A difference is that of filled values, 0 in the first row of a sequence, and NaN beside a NaN.
   *
   * @param cells [columns], NaN where missing
   * @returns [inputs], NaN where the mean of training is meant
   */
  fill(cells: ArrayLike<number>): Float32Array;
}

export function causalFiller(columns: readonly string[], missing: MissingRules, differences: boolean): CausalFiller {
  const forward = columns.map((column) => missing.get(column) === 'forward');
  const masked = maskedColumns(columns, missing).map((column) => columns.indexOf(column));
  const changes = differences ? columns.length : 0;
  const last = new Float32Array(columns.length).fill(Number.NaN);
  const before = new Float32Array(columns.length);
  let isFirst = true;
  return {
    reset() {
      last.fill(Number.NaN);
      isFirst = true;
    },
    fill(cells) {
      const inputs = new Float32Array(columns.length + changes + masked.length);
      for (let c = 0; c < columns.length; c++) {
        const value = cells[c]!;
        if (!Number.isNaN(value)) last[c] = value;
        inputs[c] = forward[c] ? last[c]! : value;
      }
      for (let c = 0; c < changes; c++) inputs[columns.length + c] = isFirst ? 0 : inputs[c]! - before[c]!;
      before.set(inputs.subarray(0, columns.length));
      isFirst = false;
      masked.forEach((c, i) => {
        inputs[columns.length + changes + i] = Number.isNaN(cells[c]!) ? 1 : 0;
      });
      return inputs;
    },
  };
}

/**
 * Replaces missing values of one column within one sequence: linear between the values around them, outside them the nearest one.
 * A column without any value stays missing.
 *
 * @param values [rows, columns] row-major, changed
 * @param timeOf time of a row, ascending
 */
export function interpolateColumn(
  values: Float32Array,
  { columns, column, from, to }: { columns: number; column: number; from: number; to: number },
  timeOf: (row: number) => number,
): void {
  const at = (row: number) => row * columns + column;
  let before = -1;
  for (let row = from; row <= to; row++) {
    if (row < to && Number.isNaN(values[at(row)]!)) continue;
    const known = row < to;
    if (before < 0 && !known) return;
    for (let gap = before < 0 ? from : before + 1; gap < row; gap++) {
      if (before < 0) values[at(gap)] = values[at(row)]!;
      else if (!known) values[at(gap)] = values[at(before)]!;
      else {
        const span = timeOf(row) - timeOf(before);
        const part = span > 0 ? (timeOf(gap) - timeOf(before)) / span : 0;
        values[at(gap)] = values[at(before)]! + part * (values[at(row)]! - values[at(before)]!);
      }
    }
    before = row;
  }
}
