import type { MetricGoal } from '@qornn/tasks';

/**
 * The improvement of a metric over another value, in the unit of the metric: > 0 if better, < 0 if worse, NaN if either is NaN.
 *
 * @example
 * improvement('max', 0.9, 0.8); // 0.1 (accuracy)
 * improvement('min', 0.9, 0.8); // −0.1 (loss)
 */
export function improvement(goal: MetricGoal, value: number, from: number): number {
  return goal === 'max' ? value - from : from - value;
}
