/** Mean and range of a value over seeds, at one step. */
export interface BandPoint {
  step: number;
  mean: number;
  low: number;
  high: number;
  /** number of seeds with a value there */
  seeds: number;
}

/**
 * Mean and range over seeds at every step that one of them has. A seed without a finite value there does not count.
 *
 * @param curves one list of points per seed
 */
export function seedsBand(
  curves: readonly (readonly { step: number; value: number | null | undefined }[])[],
): BandPoint[] {
  const atStep = new Map<number, number[]>();
  for (const curve of curves) {
    for (const { step, value } of curve) {
      if (typeof value !== 'number' || !Number.isFinite(value)) continue;
      const values = atStep.get(step);
      if (values) values.push(value);
      else atStep.set(step, [value]);
    }
  }
  return [...atStep]
    .sort(([a], [b]) => a - b)
    .map(([step, values]) => ({
      step,
      mean: values.reduce((sum, v) => sum + v, 0) / values.length,
      low: Math.min(...values),
      high: Math.max(...values),
      seeds: values.length,
    }));
}
