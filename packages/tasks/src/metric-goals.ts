import { formatValue } from '@qornn/options';
import { TaskError } from './errors.js';
import type { MetricGoal, Task } from './task.js';

/**
 * Whether larger or smaller values of each metric are better, in the order of `metricNames`: from `metricGoals` of the task; for the
 * primary metric from `primaryMetric`; for the first, which is the loss, `'min'`.
 *
 * @throws TaskError when a metric has no goal, or the task contradicts itself
 * @example
 * metricGoals(copyTask({ T0: 50 })); // { crossEntropy: 'min', recall: 'max' }
 */
export function metricGoals({
  name,
  metricNames,
  primaryMetric,
  metricGoals: declared = {},
}: Pick<Task, 'name' | 'metricNames' | 'primaryMetric' | 'metricGoals'>): Record<string, MetricGoal> {
  const fail = (field: string, value: unknown, reason: string): never => {
    throw new TaskError(`${name}: ${field} is ${formatValue(value)}, ${reason}`, field, value);
  };
  if (!metricNames.includes(primaryMetric.name)) {
    fail('primaryMetric.name', primaryMetric.name, `but the metrics are ${metricNames.join(', ')}`);
  }
  for (const [metric, goal] of Object.entries(declared)) {
    const field = `metricGoals.${metric}`;
    if (!metricNames.includes(metric)) fail(field, goal, `but the metrics are ${metricNames.join(', ')}`);
    if (goal !== 'max' && goal !== 'min') fail(field, goal, "but must be 'max' or 'min'");
    if (metric === primaryMetric.name && goal !== primaryMetric.goal) {
      fail(field, goal, `but primaryMetric says ${formatValue(primaryMetric.goal)}`);
    }
  }
  const goalOf = (metric: string, i: number): MetricGoal =>
    declared[metric] ??
    (metric === primaryMetric.name
      ? primaryMetric.goal
      : i === 0
        ? 'min'
        : fail(
            `metricGoals.${metric}`,
            undefined,
            "but must be 'max' or 'min' (are larger or smaller values better?)",
          ));
  return Object.fromEntries(metricNames.map((metric, i) => [metric, goalOf(metric, i)]));
}
