import { formatValue } from '@qornn/options';
import { TaskError } from './errors.js';
import type { MetricGoal, Task } from './task.js';

/**
 * Which way each metric of a task is better, in the order of its `metricNames`: as the task declares in `metricGoals`; of the metric it
 * is judged by, as `primaryMetric` says; of the first, which is the loss, `'min'`.
 *
 * @throws TaskError when that leaves a metric undecided, or the task contradicts itself
 * @example
 * metricGoals(copyTask({ T0: 50 })); // { crossEntropy: 'min', recall: 'max' }
 */
export function metricGoals({
  name,
  metricNames,
  primaryMetric,
  metricGoals: declared = {},
}: Pick<Task, 'name' | 'metricNames' | 'primaryMetric' | 'metricGoals'>): Record<string, MetricGoal> {
  const refuse = (field: string, value: unknown, reason: string): never => {
    throw new TaskError(`${name}: ${field} is ${formatValue(value)}, ${reason}`, field, value);
  };
  if (!metricNames.includes(primaryMetric.name)) {
    refuse('primaryMetric.name', primaryMetric.name, `but the metrics are ${metricNames.join(', ')}`);
  }
  for (const [metric, goal] of Object.entries(declared)) {
    const field = `metricGoals.${metric}`;
    if (!metricNames.includes(metric)) refuse(field, goal, `but the metrics are ${metricNames.join(', ')}`);
    if (goal !== 'max' && goal !== 'min') refuse(field, goal, "but must be 'max' or 'min'");
    if (metric === primaryMetric.name && goal !== primaryMetric.goal) {
      refuse(field, goal, `but primaryMetric says ${formatValue(primaryMetric.goal)}`);
    }
  }
  const goalOf = (metric: string, i: number): MetricGoal =>
    declared[metric] ??
    (metric === primaryMetric.name
      ? primaryMetric.goal
      : i === 0
        ? 'min'
        : refuse(
            `metricGoals.${metric}`,
            undefined,
            "but must be 'max' or 'min': whether more or less of it is better",
          ));
  return Object.fromEntries(metricNames.map((metric, i) => [metric, goalOf(metric, i)]));
}
