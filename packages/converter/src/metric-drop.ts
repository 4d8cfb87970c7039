/**
 * How much worse a metric is than a reference; negative if it is better.
 *
 * - Metrics to maximize (recall, accuracy; in [0, 1]): percentage points, 100 · (reference − metric).
 * - Metrics to minimize (losses, errors): increase in percent, 100 · (metric − reference) / |reference|.
 *
 * Rounded to 10⁻⁹, so that the drop from 100 % to 99.7 % is exactly 0.3.
 *
 * @example
 * metricDrop('max', 0.95, 0.99); // 4
 * metricDrop('min', 2.2, 2); // 10
 */
export function metricDrop(goal: 'max' | 'min', metric: number, reference: number): number {
  if (metric === reference) return 0;
  const drop = goal === 'max' ? 100 * (reference - metric) : (100 * (metric - reference)) / Math.abs(reference);
  return Number.isFinite(drop) ? Math.round(drop * 1e9) / 1e9 : drop;
}
