import type { Normalization } from './task.js';

/**
 * Mean and standard deviation of each column over some rows:
 *
 *     mean = 1/N · Σ v,   std = √(1/N · Σ (v − mean)²), or 1 where that is 0
 *
 * Sums are computed in float64.
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
    let sum = 0;
    for (const row of counted) sum += values[row * columns + c]!;
    mean[c] = sum / counted.length;
    let squares = 0;
    for (const row of counted) squares += (values[row * columns + c]! - mean[c]!) ** 2;
    variance[c] = squares / counted.length;
    std[c] = Math.sqrt(variance[c]!);
    if (std[c] === 0) std[c] = 1;
  }
  return { mean, std, variance };
}
