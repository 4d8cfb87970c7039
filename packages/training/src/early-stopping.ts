import type { MetricGoal } from '@qornn/tasks';
import { improvement } from './metric-improvement.js';

/** State of early stopping, saved in checkpoints. */
export interface Wait {
  /** the best value so far; null if all were NaN */
  best: number | null;
  /** evaluations since the best value */
  evaluations: number;
}

/**
 * Updates the state after an evaluation:
 *
 *     better by more than minDelta than the best  →  best = value, evaluations = 0
 *     else                                        →  evaluations + 1
 *
 * as in the `EarlyStopping` of Keras. NaN is never an improvement.
 *
 * @param before null before the first evaluation
 * @param minDelta ≥ 0
 * @example
 * waitAfter({ best: 0.9, evaluations: 1 }, 0.8, { goal: 'max', minDelta: 0 }); // { best: 0.9, evaluations: 2 }
 */
export function waitAfter(
  before: Wait | null,
  value: number,
  { goal, minDelta }: { goal: MetricGoal; minDelta: number },
): Wait {
  const best = before?.best ?? null;
  const gain = best === null ? Infinity : improvement(goal, value, best);
  const improves = !Number.isNaN(value) && gain > minDelta;
  return improves ? { best: value, evaluations: 0 } : { best, evaluations: (before?.evaluations ?? 0) + 1 };
}
