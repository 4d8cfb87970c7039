import type { Task } from '@qornn/tasks';

/** Shares of right answers; every other metric is a loss. */
const SHARES: readonly string[] = ['recall', 'accuracy'];

/** Whether more or less of a metric is better: as the task says of the one it is judged by, else by its name. */
export function metricGoal({ primaryMetric }: Pick<Task, 'primaryMetric'>, metric: string): 'max' | 'min' {
  if (metric === primaryMetric.name) return primaryMetric.goal;
  return SHARES.includes(metric) ? 'max' : 'min';
}
