/** A monotone function of integers with integer values, as the runs of arguments on which it is constant. */
export interface Staircase {
  /** arguments where the runs begin, ascending */
  readonly first: readonly number[];
  /** arguments where they end */
  readonly last: readonly number[];
  /** values of the runs, all different */
  readonly value: readonly number[];
}

/**
 * The runs of a monotone function, by bisection.
 *
 * @param at non-decreasing or non-increasing
 * @param min first argument
 * @param max last argument
 * @example
 * staircaseOf((r) => r >> 2, 0, 9); // { first: [0, 4, 8], last: [3, 7, 9], value: [0, 1, 2] }
 */
export function staircaseOf(at: (argument: number) => number, min: number, max: number): Staircase {
  const first: number[] = [];
  const last: number[] = [];
  const value: number[] = [];
  for (let begin = min; begin <= max; begin = last.at(-1)! + 1) {
    const here = at(begin);
    first.push(begin);
    last.push(lastOfRun(at, begin, max, here));
    value.push(here);
  }
  return { first, last, value };
}

/** Doubled steps find an argument beyond the run, bisection its end. */
function lastOfRun(at: (argument: number) => number, begin: number, max: number, value: number): number {
  let inside = begin;
  let step = 1;
  while (inside + step <= max && at(inside + step) === value) {
    inside += step;
    step *= 2;
  }
  let outside = Math.min(inside + step, max + 1);
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (at(middle) === value) inside = middle;
    else outside = middle;
  }
  return inside;
}
