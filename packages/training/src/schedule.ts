import type { RunConfig } from './config.js';

/** How the learning rate changes over a run. */
export type ScheduleConfig = RunConfig['training']['schedule'];

/**
 * The learning rate of a step, relative to that of the optimizer.
 *
 *     constant     1
 *     exponential  decay^((step − 1) / every)
 *     step         factor^⌊(step − 1) / every⌋
 *     cosine       floor + (1 − floor) (1 + cos(π (step − 1) / steps)) / 2
 *
 * @param step from 1
 * @param steps of the whole run
 * @returns in [0, 1]
 * @example
 * rateMultiplier({ name: 'exponential', decay: 0.9, every: 100 }, 101, 1000); // 0.9
 */
export function rateMultiplier(schedule: ScheduleConfig, step: number, steps: number): number {
  switch (schedule.name) {
    case 'constant':
      return 1;
    case 'exponential':
      return schedule.decay ** ((step - 1) / schedule.every);
    case 'step':
      return schedule.factor ** Math.floor((step - 1) / schedule.every);
    case 'cosine':
      return schedule.floor + ((1 - schedule.floor) * (1 + Math.cos((Math.PI * (step - 1)) / steps))) / 2;
  }
}
