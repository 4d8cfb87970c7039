/** Mean and standard deviation of values. */
export interface Statistics {
  mean: number;
  /** sample standard deviation, √(Σ (x − mean)² / (n − 1)); null for a single value */
  std: number | null;
  values: number[];
}

/** @example statisticsOf([1, 3]) // { mean: 2, std: 1.414, values: [1, 3] } */
export function statisticsOf(values: readonly number[]): Statistics {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, std: n > 1 ? Math.sqrt(squares / (n - 1)) : null, values: [...values] };
}
