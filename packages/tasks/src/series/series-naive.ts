import type { NaiveForecasts } from '../measures/measures.js';
import { type ForecastOrigin, naiveForecasts } from '../measures/naive-forecasts.js';
import type { Sample } from './samples.js';
import type { RowAnswers } from './series-answers.js';

/** Where the answers of a batch are. */
export interface NaiveBatch {
  samples: readonly Sample[];
  /** number of time steps of the batch with an answer each; null for one answer a sequence */
  time: number | null;
  /** first row of the sequence that ends before a row */
  firstRow: ReadonlyMap<number, number>;
}

/**
 * Forecasts without a model, in the order and normalization of the answers of a batch.
 *
 * @param season in rows; null for none
 * @param mean of the training targets, one per output; null if unknown or if the answers are normalized with it
 */
export function seriesNaive(
  { answers, width, horizons, normalization }: RowAnswers,
  { samples, time, firstRow }: NaiveBatch,
  season: number | null,
  mean: Float32Array | null,
): NaiveForecasts {
  const origins = samples.flatMap(({ start, length, end }): ForecastOrigin[] => {
    const first = firstRow.get(end) ?? start;
    if (time === null) return [{ row: start + length - 1, first }];
    // After the end there are no rows to forecast from.
    return Array.from({ length: time }, (_, t) => ({ row: t < length ? start + t : first - 1, first }));
  });
  const forecasts = naiveForecasts({ values: answers, width }, origins, horizons, season);
  const outputs = horizons.length * width;
  if (normalization) {
    for (const values of Object.values(forecasts)) {
      values.forEach((value, k) => {
        const o = k % outputs;
        values[k] = (value - normalization.mean[o]!) / normalization.std[o]!;
      });
    }
  }
  if (!mean) return forecasts;
  return { ...forecasts, mean: forecasts.last.map((_, k) => mean[k % outputs]!) };
}
