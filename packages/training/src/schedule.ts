import type { RunConfig } from './configuration/run-schema.js';

/** Learning rate schedule. */
export type ScheduleConfig = RunConfig['training']['schedule'];

/**
 * The learning rate of a step relative to that of the optimizer.
 *
 *     warm-up      step / warmUpSteps, while step ≤ warmUpSteps; then, with t and T counted from the end of the warm-up:
 *     constant     1
 *     exponential  decay^((t − 1) / every)
 *     step         factor^⌊(t − 1) / every⌋
 *     cosine       floor + (1 − floor) (1 + cos(π (t − 1) / T)) / 2
 *
 * Sources: the cosine, Loshchilov and Hutter 2017 (arXiv 1608.03983), equation 5, without restarts; linear warm-up, Goyal et al. 2017
 * (arXiv 1706.02677), section 2.2.
 *
 * @param step from 1
 * @param steps total steps of the run
 * @returns in [0, 1]
 * @example
 * rateMultiplier({ name: 'exponential', decay: 0.9, every: 100 }, 101, 1000); // 0.9
 */
export function rateMultiplier(schedule: ScheduleConfig, step: number, steps: number): number {
  const { warmUpSteps = 0 } = schedule;
  if (step <= warmUpSteps) return step / warmUpSteps;
  const t = step - warmUpSteps;
  switch (schedule.name) {
    case 'constant':
      return 1;
    case 'exponential':
      return schedule.decay ** ((t - 1) / schedule.every);
    case 'step':
      return schedule.factor ** Math.floor((t - 1) / schedule.every);
    case 'cosine':
      return schedule.floor + ((1 - schedule.floor) * (1 + Math.cos((Math.PI * (t - 1)) / (steps - warmUpSteps)))) / 2;
  }
}
