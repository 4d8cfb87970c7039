import type { Normalization } from '../task.js';
import type { AugmentedSample } from './augmentation.js';
import type { Sample } from './samples.js';
import type { SeriesData } from './series-data.js';

/**
 * Writes the inputs of a sample, normalized; missing values become 0, the mean of the training split.
 *
 * @param first first row of the sample
 * @param length number of time steps to write
 * @param changed random changes; null for none
 * @param x receives [length, columns]
 */
export type ReadInputs = (first: number, length: number, changed: AugmentedSample | null, x: Float32Array) => void;

/**
 * The inputs of a sample before normalization, with the training mean in place of missing values: what a device would read.
 *
 * @param x receives [length, columns]
 */
export function readSamples(
  { values }: SeriesData,
  { mean }: Normalization,
  { start, length }: Pick<Sample, 'start' | 'length'>,
  x: Float32Array,
): void {
  const columns = mean.length;
  for (let i = 0; i < length * columns; i++) {
    const value = values[start * columns + i]!;
    x[i] = Number.isNaN(value) ? mean[i % columns]! : value;
  }
}

/** @param normalization null for raw values */
export function inputReader({ values }: SeriesData, columns: number, normalization: Normalization | null): ReadInputs {
  const valueAt = (row: number, c: number): number => {
    const value = values[row * columns + c]!;
    return normalization ? (value - normalization.mean[c]!) / normalization.std[c]! : value;
  };
  return (first, length, changed, x) => {
    for (let t = 0; t < length; t++) {
      const place = changed ? changed.rowAt(t) : t;
      const before = Math.floor(place);
      const part = place - before;
      for (let c = 0; c < columns; c++) {
        let value = valueAt(first + before, c);
        if (part > 0) value += part * (valueAt(first + before + 1, c) - value);
        if (changed) value = changed.change(value, c);
        x[t * columns + c] = Number.isNaN(value) ? 0 : value;
      }
    }
  };
}
