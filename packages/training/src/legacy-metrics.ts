import type { MetricGoal } from '@qornn/tasks';
import type { RunSummary } from './summary.js';

/** Metrics with goal `max` in early releases, whose runs do not record goals; all others were losses. */
const MORE_IS_BETTER: readonly string[] = ['accuracy', 'recall'];

/**
 * The primary metric of a run of an early release, which did not record it.
 *
 * @param names of its metrics, in recorded order; empty before the first evaluation, then the metric is the training loss
 */
export function legacyMetric(names: readonly string[]): RunSummary['metric'] {
  const name = names.find((metric) => MORE_IS_BETTER.includes(metric)) ?? names[0] ?? 'loss';
  return { name, goal: legacyGoal(name) };
}

/** The goals of all metrics of such a run. */
export function legacyGoals(names: readonly string[]): Record<string, MetricGoal> {
  return Object.fromEntries(names.map((name) => [name, legacyGoal(name)]));
}

function legacyGoal(name: string): MetricGoal {
  return MORE_IS_BETTER.includes(name) ? 'max' : 'min';
}
