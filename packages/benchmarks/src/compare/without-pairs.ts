import { mostOf } from '../statistics/most-of.js';
import { hodgesLehmann, median } from '../statistics/robust.js';

/** With fewer rows, what moved all of them cannot be told from a row. */
const MIN_ROWS = 4;
/** Least deviation, of logarithms, of a row's centre. */
const DEVIATION = 0.003;

/** Differences of a group whose sides were measured in pairs. */
export interface PairedGroup {
  /** ln(after / before) of each row in each pair, without that of the whole group */
  rows: number[][];
  /** ln(after / before) of most of the group in each pair; undefined for fewer than four rows */
  whole: number[] | undefined;
}

/**
 * Splits differences into those of the group and those of its rows. Load that hits one process of a pair hits all of its rows; a change that
 * moves up to half of the rows does not move the rest.
 *
 * @param differences ln(after / before) of each row in each pair
 */
export function withoutPairs(differences: readonly (readonly number[])[]): PairedGroup {
  if (differences.length < MIN_ROWS) return { rows: differences.map((row) => [...row]), whole: undefined };
  const most = mostOf(differences.map(hodgesLehmann), DEVIATION);
  const whole = differences[0]!.map((_, k) => median(most.map((i) => differences[i]![k]!)));
  return { rows: differences.map((row) => row.map((difference, k) => difference - whole[k]!)), whole };
}
