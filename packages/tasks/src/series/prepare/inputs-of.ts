import { TaskError } from '../../errors.js';
import { indicatorName, type MissingRules, maskedColumns } from './missing-rules.js';

/**
 * Inputs of the network: the columns; with `differences` the change of each since the row before; then one indicator for each column with the
 * rule `mask`.
 *
 * @throws TaskError when a column has the name of a difference
 * @example
 * inputsOf(['x', 'y'], new Map([['y', 'mask']]), true) // ['x', 'y', 'diff(x)', 'diff(y)', 'missing(y)']
 */
export function inputsOf(columns: readonly string[], missing: MissingRules, differences: boolean): string[] {
  const changes = differences ? columns.map(differenceName) : [];
  const taken = columns.find((column) => changes.includes(column));
  if (taken !== undefined) {
    throw new TaskError(
      `series: '${taken}' is a column, and the name of a difference; rename the column`,
      'columns',
      taken,
    );
  }
  return [...columns, ...changes, ...maskedColumns(columns, missing).map(indicatorName)];
}

/** Name of the input that is the change of a column. */
export function differenceName(column: string): string {
  return `diff(${column})`;
}
