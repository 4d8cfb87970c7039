import type { MetricGoal } from '@qornn/tasks';

/**
 * By how much a metric is better than another value of it, in the metric's own unit: > 0 where it is better, < 0 where it is worse,
 * NaN where either is no number. Every question of which is better is this one.
 *
 * @example
 * improvement('max', 0.9, 0.8); // 0.1 (accuracy)
 * improvement('min', 0.9, 0.8); // −0.1 (loss)
 */
export function improvement(goal: MetricGoal, value: number, from: number): number {
  return goal === 'max' ? value - from : from - value;
}
