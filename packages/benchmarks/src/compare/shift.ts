import { hodgesLehmann, median, robustDeviation } from '../statistics/robust.js';

/** How much the logarithm of a row's time changed, and how certain that is from the row alone. */
export interface Shift {
  /** estimate of ln(after / before) */
  shift: number;
  /** variance of a single value; NaN if there are too few to tell */
  variance: number;
  /** degrees of freedom of the variance */
  degrees: number;
  /** variance of the estimate = variance · weight */
  weight: number;
}

/** Variance of the median of normal variables, and of their Hodges–Lehmann centre, over that of their mean. */
const MEDIAN = Math.PI / 2;
const HODGES_LEHMANN = Math.PI / 3;
/** Efficiency of the median absolute deviation. */
const EFFICIENCY = 0.37;

/**
 * Shift between two independent sets of samples, as from two records: difference of the medians.
 *
 * @param before logarithms of times
 * @param after logarithms of times
 */
export function independentShift(before: readonly number[], after: readonly number[]): Shift {
  const sides = [before, after].filter(({ length }) => length > 1);
  const degrees = sides.reduce((sum, { length }) => sum + length - 1, 0);
  const squares = sides.reduce((sum, side) => sum + (side.length - 1) * robustDeviation(side) ** 2, 0);
  return {
    shift: median(after) - median(before),
    variance: squares / degrees,
    degrees: EFFICIENCY * degrees,
    weight: MEDIAN * (1 / before.length + 1 / after.length),
  };
}

/**
 * Shift of pairs: Hodges–Lehmann centre of the differences.
 *
 * @param differences ln(after / before) of every pair
 */
export function pairedShift(differences: readonly number[]): Shift {
  const shift = hodgesLehmann(differences);
  const degrees = differences.length - 1;
  return {
    shift,
    variance: differences.reduce((sum, difference) => sum + (difference - shift) ** 2, 0) / degrees,
    degrees,
    weight: HODGES_LEHMANN / differences.length,
  };
}
