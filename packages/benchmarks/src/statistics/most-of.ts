import { median } from './robust.js';

/** Width of an interval that holds half of a normal distribution, in standard deviations. */
const HALF = 1.349;
/** Intervals so many times as wide as the narrowest hold half of the values as well as it does. */
const AS_NARROW = 2;
/** Values within so many of the assumed deviations of the centre belong to it. */
const REACH = 4;

/**
 * Indices of the values that most agree on, for values of which some, up to half, are elsewhere, also all on one side. The median is pulled
 * towards those.
 *
 * Of the intervals that hold half of the values (at least three), and are at most twice as wide as the narrowest, it takes the one nearest 0; and to
 * it, what is within its width of its centre. Source: the shortest half of Rousseeuw and Leroy 1987.
 *
 * @param values at least three
 * @param deviation least deviation that is assumed
 */
export function mostOf(values: readonly number[], deviation = 0): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const size = Math.max(3, Math.ceil(values.length / 2));
  const halves = sorted
    .slice(0, values.length - size + 1)
    .map((_, i) => sorted.slice(i, i + size))
    .map((half) => ({ center: median(half), width: half.at(-1)! - half[0]! }));
  const narrowest = Math.max(Math.min(...halves.map(({ width }) => width)), HALF * deviation);
  const [nearest] = halves
    .filter(({ width }) => width <= AS_NARROW * narrowest)
    .sort((a, b) => Math.abs(a.center) - Math.abs(b.center));
  const reach = Math.max(nearest!.width, REACH * deviation);
  return [...values.keys()].filter((i) => Math.abs(values[i]! - nearest!.center) <= reach);
}
