import type { NaiveForecasts } from './measures.js';

/** A table of targets, and where a sequence is in it. */
export interface TargetRows {
  /** [rows, width] row-major; NaN for none */
  targets: Float32Array;
  /** number of targets of a row */
  width: number;
  /** first row of the sequence */
  first: number;
}

/**
 * The last value known at a row, for a forecast of any horizon; for the horizon 0 the value of the row before.
 *
 *     ŷ_{T+h} = y_T,   ŷ_T = y_{T−1}
 *
 * Rows without a value are passed over.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), section 5.2, naïve method.
 *
 * @param row T, the last row that is read
 * @returns NaN if there is none in the sequence
 */
export function lastValue(
  { targets, width, first }: TargetRows,
  target: number,
  { row, horizon }: { row: number; horizon: number },
): number {
  for (let known = horizon > 0 ? row : row - 1; known >= first; known--) {
    const value = targets[known * width + target]!;
    if (!Number.isNaN(value)) return value;
  }
  return Number.NaN;
}

/**
 * The value at the same place of the last season that is known.
 *
 *     ŷ_{T+h} = y_{T+h−s·k},   k = max(1, ⌈h / s⌉)
 *
 * Source: Hyndman and Athanasopoulos, as above, seasonal naïve method.
 *
 * @param row T, the last row that is read
 * @param season s, in rows, an integer ≥ 1
 * @returns NaN if it is before the sequence or has no value
 */
export function seasonalValue(
  { targets, width, first }: TargetRows,
  target: number,
  { row, horizon, season }: { row: number; horizon: number; season: number },
): number {
  const known = row + horizon - season * Math.max(1, Math.ceil(horizon / season));
  return known >= first ? targets[known * width + target]! : Number.NaN;
}

/** An input row to forecast from. */
export interface ForecastOrigin {
  /** T, the last row that is read */
  row: number;
  /** first row of its sequence */
  first: number;
}

/**
 * Forecasts without a model for many rows: the last value, and the value of the season before if there are seasons.
 *
 * @param targets values of the targets, [rows, width] row-major, not normalized; NaN for none
 * @param origins one per answer
 * @param horizons rows to look ahead
 * @param season in rows, an integer ≥ 1; null for none
 * @returns [origins, horizons · width], all targets of the first horizon first; NaN for none
 * @example
 * const targets = { values: Float32Array.of(1, 2, 3, 4), width: 1 };
 * naiveForecasts(targets, [{ row: 3, first: 0 }], [1, 2], 3).seasonal; // [2, 3]
 */
export function naiveForecasts(
  { values, width }: { values: Float32Array; width: number },
  origins: readonly ForecastOrigin[],
  horizons: readonly number[],
  season: number | null,
): NaiveForecasts & { last: Float32Array } {
  const outputs = horizons.length * width;
  const last = new Float32Array(origins.length * outputs);
  const seasonal = season === null ? undefined : new Float32Array(last.length);
  origins.forEach(({ row, first }, n) => {
    const rows: TargetRows = { targets: values, width, first };
    horizons.forEach((horizon, h) => {
      for (let target = 0; target < width; target++) {
        const at = n * outputs + h * width + target;
        last[at] = lastValue(rows, target, { row, horizon });
        if (seasonal) seasonal[at] = seasonalValue(rows, target, { row, horizon, season: season! });
      }
    });
  });
  return { last, ...(seasonal && { seasonal }) };
}
