import type { BenchmarkResult } from './result.js';
import { median } from './statistics/robust.js';

/** Growth of a cost with one size, other sizes fixed. */
export interface Growth {
  /** description with the fixed sizes */
  title: string;
  /** the varied size */
  variable: string;
  /** medians by size, ascending */
  points: { size: number; milliseconds: number }[];
  /** e of milliseconds ~ sizeᵉ, by least squares on logarithms; and its standard error */
  exponent: number;
  standardError: number;
}

/**
 * The growth that a benchmark shows whose contestants are sizes of the same work.
 *
 * @returns undefined for other benchmarks
 */
export function growthOf({ title, unit, growsWith, contestants }: BenchmarkResult): Growth | undefined {
  if (growsWith === undefined) return undefined;
  const points = contestants
    .map(({ samples, parameters }) => ({
      size: Number(parameters?.[growsWith]),
      milliseconds: median(samples) / (unit === 'µs' ? 1000 : 1),
    }))
    .sort((a, b) => a.size - b.size);
  return { title, variable: growsWith, points, ...powerLaw(points) };
}

/**
 * The exponent of a power law through points, by least squares on logarithms.
 *
 * @param points at least three, of different sizes
 */
export function powerLaw(points: readonly { size: number; milliseconds: number }[]): {
  exponent: number;
  standardError: number;
} {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const exponent = x.reduce((sum, value, i) => sum + (value - meanX) * (y[i]! - meanY), 0) / spread;
  const residual = y.reduce((sum, value, i) => sum + (value - meanY - exponent * (x[i]! - meanX)) ** 2, 0);
  return { exponent, standardError: Math.sqrt(residual / (points.length - 2) / spread) };
}
