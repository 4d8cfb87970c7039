import type { MetricGoal } from '@qornn/tasks';

/**
 * Early stopping of bad runs by successive halving. Runs pause on rungs, at `after`, `after · reduction`, `after · reduction²`, … steps, and one of
 * `reduction` of them, the best by the metric, goes on.
 */
export interface Stopping {
  /**
   * `asha`: a run goes on as soon as it is among the best of those that have reached the rung (asynchronous; Li et al. 2020,
   * arXiv 1810.05934). `halving`: when all runs have reached the rung (Jamieson and Talwalkar 2016, arXiv 1502.07943), which makes the choice
   * independent of the order in which runs end.
   */
  rule: 'asha' | 'halving';
  /** one of so many goes on; at least 2 */
  reduction: number;
  /** steps on the lowest rung */
  after: number;
  /** what runs are compared by, on the validation split: the best value up to the rung */
  metric: string;
  goal: MetricGoal;
}
