import type { MetricGoal } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { improvement } from './metric-improvement.js';
import type { RunState } from './run-state.js';

/**
 * Whether the latest evaluation ends the run, by `stopWhen` or `earlyStopping`.
 *
 * @param goals of the task's metrics
 */
export function reasonToStop(
  { stopWhen, earlyStopping }: RunConfig['training'],
  goals: Readonly<Record<string, MetricGoal>>,
  { validation, progress }: RunState,
): 'reached' | 'patience' | undefined {
  const value = stopWhen && validation?.step === progress.step && validation.metrics[stopWhen.metric];
  if (stopWhen && typeof value === 'number' && improvement(goals[stopWhen.metric]!, value, stopWhen.reach) >= 0) {
    return 'reached';
  }
  const waited = progress.wait?.evaluations ?? 0;
  return earlyStopping && waited >= earlyStopping.patience ? 'patience' : undefined;
}

/** Whether `maxSeconds` is over. */
export function isOverTime({ maxSeconds }: RunConfig['training'], { progress }: RunState): boolean {
  return maxSeconds !== undefined && progress.seconds >= maxSeconds;
}
