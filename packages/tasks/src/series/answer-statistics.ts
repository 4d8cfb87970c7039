import { normalizationOf } from '../normalization.js';
import type { Normalization } from '../task.js';
import { type Sample, type Samples, sampleAt } from './samples.js';

/** Which rows have the answers of samples. */
export interface AnswerRows {
  samples: Samples;
  /** rows to look ahead, ascending */
  horizons: readonly number[];
  /** an answer at every row of a sample, or at its last only */
  everyStep: boolean;
}

/**
 * Mean and standard deviation of the targets at each horizon, over the rows with answers.
 *
 * @param answers [rows, width] row-major
 * @returns one for each output, all targets of the first horizon first
 */
export function targetNormalization(
  answers: Float32Array,
  width: number,
  rows: AnswerRows,
): Normalization & { variance: Float64Array } {
  const parts = rows.horizons.map((horizon) => normalizationOf(answers, width, [...rowsAt(rows, horizon)]));
  return {
    mean: Float32Array.from(parts.flatMap(({ mean }) => [...mean])),
    std: Float32Array.from(parts.flatMap(({ std }) => [...std])),
    variance: Float64Array.from(parts.flatMap(({ variance }) => [...variance])),
  };
}

/** Number of answers of each class. */
export function countsOf(answers: Float32Array, rows: AnswerRows, classes: number): Float64Array {
  const counts = new Float64Array(classes);
  for (const row of rowsAt(rows, rows.horizons[0]!)) if (!Number.isNaN(answers[row]!)) counts[answers[row]!]!++;
  return counts;
}

function* rowsAt({ samples, everyStep }: AnswerRows, horizon: number): Generator<number> {
  for (let n = 0; n < samples.starts.length; n++) {
    const { start, length, end }: Sample = sampleAt(samples, n);
    const last = start + length - 1 + horizon;
    for (let row = everyStep ? start + horizon : last; row <= last && row < end; row++) yield row;
  }
}
