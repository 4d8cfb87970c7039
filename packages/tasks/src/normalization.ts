import type { Normalization } from './task.js';

/**
 * Mean and standard deviation of each column over some rows:
 *
 *     mean = 1/N · Σ v,   std = √(1/N · Σ (v − mean)²), or 1 where that is 0
 *
 * Sums are computed in float64. NaN is left out; a column of nothing else has mean 0 and std 1.
 *
 * @param values [rows, columns] row-major
 * @param rows indices of the rows to include; at least one
 * @returns float32 values, and `variance`, 1/N · Σ (v − mean)², of each column
 */
export function normalizationOf(
  values: Float32Array,
  columns: number,
  rows: Iterable<number>,
): Normalization & { variance: Float64Array } {
  const counted = [...rows];
  const mean = new Float32Array(columns);
  const std = new Float32Array(columns);
  const variance = new Float64Array(columns);
  for (let c = 0; c < columns; c++) {
    const known = counted.filter((row) => !Number.isNaN(values[row * columns + c]!));
    const count = Math.max(1, known.length);
    let sum = 0;
    for (const row of known) sum += values[row * columns + c]!;
    mean[c] = sum / count;
    let squares = 0;
    for (const row of known) squares += (values[row * columns + c]! - mean[c]!) ** 2;
    variance[c] = squares / count;
    std[c] = Math.sqrt(variance[c]!);
    if (std[c] === 0) std[c] = 1;
  }
  return { mean, std, variance };
}
