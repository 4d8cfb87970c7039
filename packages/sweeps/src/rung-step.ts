import type { Stopping } from './stopping.js';
import type { SweepRun } from './sweep-plan.js';

/**
 * The step where a run pauses on a rung: `after · reduction^rung`, rounded up to an evaluation.
 *
 * @returns undefined if the run ends before
 */
export function rungStep({ after, reduction }: Stopping, { config }: SweepRun, rung: number): number | undefined {
  const { evaluateEvery, steps } = config.training;
  const step = Math.ceil((after * reduction ** rung) / evaluateEvery) * evaluateEvery;
  return step < steps ? step : undefined;
}
