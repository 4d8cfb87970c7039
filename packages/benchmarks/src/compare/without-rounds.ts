import { median } from '../statistics/robust.js';

/** With fewer rows, the load of a round cannot be told from them. */
const MIN_ROWS = 4;

/**
 * Logarithms of samples without the load of their rounds.
 *
 * Rows of a group were measured in turns, so other load on the machine slows all of them in the same round. From each sample it takes how far
 * the rows were above their own medians in that round: the median over the rows.
 *
 * @param group samples of each row; the k-th samples of all rows are from the same round
 * @returns logarithms; for fewer than four rows those of the samples themselves
 */
export function withoutRounds(group: readonly (readonly number[])[]): number[][] {
  const logs = group.map((samples) => samples.map(Math.log));
  if (logs.length < MIN_ROWS) return logs;
  const centers = logs.map((row) => median(row));
  const rounds = Math.max(...logs.map(({ length }) => length));
  const loads = Array.from({ length: rounds }, (_, k) => {
    const above = logs.flatMap((row, i) => (k < row.length ? [row[k]! - centers[i]!] : []));
    return above.length < MIN_ROWS ? 0 : median(above);
  });
  return logs.map((row) => row.map((log, k) => log - loads[k]!));
}
