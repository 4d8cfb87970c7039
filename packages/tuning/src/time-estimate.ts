import type { Job, Result } from './candidate.js';
import type { RungPlan } from './rung-plan.js';

/** Reading data, calibration and evaluation take time that steps do not tell. */
const OVERHEAD = 0.5;
/** Estimates are this much too low at times. */
const MARGIN = 1.25;

/** Estimates how long trainings take, from those that are done. */
export class TimeEstimate {
  private readonly byCandidate = new Map<number, number>();
  private readonly all: number[] = [];

  /** @param secondsPerStep measured before the search */
  constructor(
    private readonly plan: RungPlan,
    private readonly secondsPerStep: number,
  ) {}

  add({ candidate, rung, outcome }: Result): void {
    if (outcome.status !== 'measured') return;
    const perStep = outcome.seconds / this.plan.rungs[rung]!.steps;
    // The latest rung is the longest, where the overhead counts least.
    this.byCandidate.set(candidate, perStep);
    this.all.push(perStep);
  }

  /** Seconds that a job will take. */
  of({ candidate, rung }: Pick<Job, 'candidate' | 'rung'>): number {
    const perStep = this.byCandidate.get(candidate) ?? median(this.all) ?? this.secondsPerStep;
    return MARGIN * perStep * this.plan.rungs[rung]!.steps + OVERHEAD;
  }
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
