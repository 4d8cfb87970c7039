/** How values of a regular grid are computed from rows at any time. */
export type ResampleMethod = 'previous' | 'linear' | 'mean';

/** A regular grid of time. */
export interface ResampleRule {
  /** seconds between rows */
  every: number;
  method: ResampleMethod;
  /** seconds; a longer gap between two rows starts a new sequence. Null: no gap does. */
  maxGap: number | null;
}

/** A row on the grid. */
export interface GridRow {
  cells: Float32Array;
  /** time of the grid point, seconds */
  time: number;
  /** whether a sequence begins with it */
  begins: boolean;
}

/** Puts rows on a regular grid, one after the other. */
export interface Resampler {
  /** A new sequence begins. */
  reset(): void;
  /**
   * The rows of the grid that are complete with this row; their number depends on the time since the last one.
   *
   * @param time seconds, not before the last
   * @param cells NaN where missing
   */
  push(time: number, cells: ArrayLike<number>): Generator<GridRow>;
}

/** A row counts for a grid point up to this part of a step after it. */
const TOLERANCE = 1e-3;

/**
 * The grid g_k = t_0 + k·every of a sequence, from the time t_0 of its first row to its last row:
 *
 *     previous   the last row at or before g_k
 *     mean       mean of the rows after g_{k−1} and at or before g_k, the previous value if there are none
 *     linear     between the rows before and after g_k
 *
 * A row at most a thousandth of a step after g_k counts as at g_k. A value that is missing in the row stays missing; a mean ignores missing
 * values. `previous` and `mean` depend on nothing after g_k.
 *
 * @example
 * const { push } = resampler({ every: 1, method: 'previous', maxGap: null });
 * [...push(0, [5])]; // one row
 * [...push(2.5, [7])]; // two rows of 5, at 1 and 2
 */
export function resampler({ every, method, maxGap }: ResampleRule): Resampler {
  let start = 0;
  let next = 0;
  let last: { time: number; cells: ArrayLike<number> } | null = null;
  let sums: Float64Array | null = null;
  let counts = new Uint32Array(0);
  const slack = TOLERANCE * every;

  function gather(cells: ArrayLike<number>): void {
    if (!sums) {
      sums = new Float64Array(cells.length);
      counts = new Uint32Array(cells.length);
    }
    for (let c = 0; c < cells.length; c++) {
      if (Number.isNaN(cells[c]!)) continue;
      sums[c]! += cells[c]!;
      counts[c]!++;
    }
  }

  /** @param held the row before the grid point */
  function gathered(held: ArrayLike<number>): Float32Array {
    const cells = sums ? Float32Array.from(sums, (sum, c) => sum / counts[c]!) : Float32Array.from(held);
    sums = null;
    return cells;
  }

  return {
    reset() {
      last = null;
      sums = null;
    },
    *push(time, cells) {
      const begins = last === null || (maxGap !== null && time - last.time > maxGap + slack);
      if (begins) {
        start = time;
        next = 0;
        last = null;
        sums = null;
      }
      const point = () => start + next * every;
      for (; last && point() + slack < time; next++) {
        const { time: before, cells: held } = last;
        const part = (point() - before) / (time - before);
        const value =
          method === 'mean'
            ? gathered(held)
            : method === 'previous'
              ? Float32Array.from(held)
              : Float32Array.from(held, (cell, c) => cell + part * (cells[c]! - cell));
        if (method === 'mean') last = { time: before, cells: value };
        yield { cells: value, time: point(), begins: false };
      }
      if (method === 'mean') gather(cells);
      const isDue = point() <= time + slack;
      const value = method === 'mean' && isDue ? gathered(cells) : Float32Array.from(cells);
      last = { time, cells: value };
      if (!isDue) return;
      yield { cells: value, time: point(), begins };
      next++;
    },
  };
}
