import type { MetricGoal } from '@qornn/tasks';
import type { RunSummary } from './summary.js';

/** The metrics of the tasks that there were when runs did not yet keep goals, of which more is better; every other was a loss. */
const MORE_IS_BETTER: readonly string[] = ['accuracy', 'recall'];

/**
 * What a run was judged by that keeps it nowhere: of early releases, whose tasks and metrics are known.
 *
 * @param names of its metrics, in the order in which they are recorded; where there are none yet, it has but its training loss
 */
export function formerMetric(names: readonly string[]): RunSummary['metric'] {
  const name = names.find((metric) => MORE_IS_BETTER.includes(metric)) ?? names[0] ?? 'loss';
  return { name, goal: formerGoal(name) };
}

/** The goals of all of them, likewise. */
export function formerGoals(names: readonly string[]): Record<string, MetricGoal> {
  return Object.fromEntries(names.map((name) => [name, formerGoal(name)]));
}

function formerGoal(name: string): MetricGoal {
  return MORE_IS_BETTER.includes(name) ? 'max' : 'min';
}
