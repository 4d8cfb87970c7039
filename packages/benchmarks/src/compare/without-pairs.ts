import { median } from '../statistics/robust.js';

/** With fewer rows, what moved all of them cannot be told from a row. */
const MIN_ROWS = 4;

/** Differences of a group whose sides were measured in pairs. */
export interface PairedGroup {
  /** ln(after / before) of each row in each pair, without that of the whole group */
  rows: number[][];
  /** ln(after / before) of the whole group in each pair: the median over the rows; undefined for fewer than four rows */
  whole: number[] | undefined;
}

/**
 * Splits differences into those of the whole group and those of its rows. Load that hits one process of a pair hits all of its rows.
 *
 * @param differences ln(after / before) of each row in each pair
 */
export function withoutPairs(differences: readonly (readonly number[])[]): PairedGroup {
  if (differences.length < MIN_ROWS) return { rows: differences.map((row) => [...row]), whole: undefined };
  const whole = differences[0]!.map((_, k) => median(differences.map((row) => row[k]!)));
  return { rows: differences.map((row) => row.map((difference, k) => difference - whole[k]!)), whole };
}
