import { mostOf } from '../statistics/most-of.js';
import { robustDeviation } from '../statistics/robust.js';
import type { Clock } from './comparison.js';
import { moderated, type ShiftedRow } from './judge-shifts.js';

/** With fewer rows, the noise between processes cannot be told from them. */
const MIN_ROWS = 8;
/** Efficiency of the median absolute deviation. */
const EFFICIENCY = 0.37;
/** Deviation of what of a normal distribution most agree on, over its own. */
const TRUNCATED = 0.8;
/** Degrees of freedom of the assumed deviation, which the rows confirm or enlarge. */
const PRIOR_DEGREES = 8;
/** Processes differ with heavier tails than a normal distribution. */
const MAX_DEGREES = 12;

/**
 * Variance of rows between two processes that run the same code, which the rounds of one process do not show: the smallest τ² for which
 * shift / √(v + τ²) has a robust deviation of at most 1, and at least what is assumed. By the time of the processor, it is that of most rows, so
 * that rows that moved do not enlarge it.
 *
 * @param assumed standard deviation, of logarithms
 */
export function betweenProcesses(
  rows: readonly ShiftedRow[],
  assumed: number,
  clock: Clock,
): { variance: number; degrees: number } {
  const floor = assumed ** 2;
  if (rows.length < MIN_ROWS) return { variance: floor, degrees: PRIOR_DEGREES };
  const own = moderated(rows);
  const excess = (tau: number) => {
    const residuals = rows.map(({ shift }, i) => shift / Math.sqrt(own[i]!.variance + tau));
    return clock === 'wall'
      ? robustDeviation(residuals) > 1
      : robustDeviation(mostOf(residuals).map((i) => residuals[i]!)) > TRUNCATED;
  };
  const degrees = Math.min(PRIOR_DEGREES + EFFICIENCY * (rows.length - 1), MAX_DEGREES);
  if (!excess(floor)) return { variance: floor, degrees };
  let [low, high] = [floor, robustDeviation(rows.map(({ shift }) => shift)) ** 2 + floor];
  while (excess(high)) high *= 2;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (excess(middle)) low = middle;
    else high = middle;
  }
  return { variance: high, degrees };
}
