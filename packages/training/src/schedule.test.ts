import { describe, expect, it } from 'vitest';
import { rateMultiplier, type ScheduleConfig } from './schedule.js';

const STEPS = 40;
const rates = (schedule: ScheduleConfig) =>
  Array.from({ length: STEPS }, (_, i) => rateMultiplier(schedule, i + 1, STEPS));

/** Each schedule with its formula, for step t from 0 of T steps. */
const SCHEDULES: [ScheduleConfig, (s: number, steps: number) => number][] = [
  [{ name: 'constant' }, () => 1],
  [{ name: 'exponential', decay: 0.9, every: 7 }, (s) => Math.exp((Math.log(0.9) * s) / 7)],
  [{ name: 'step', factor: 0.5, every: 10 }, (s) => [1, 0.5, 0.25, 0.125][Math.trunc(s / 10)]!],
  [{ name: 'cosine', floor: 0.2 }, (s, steps) => 0.2 + 0.8 * Math.cos((Math.PI * s) / steps / 2) ** 2],
];

describe.each(SCHEDULES)('rateMultiplier of %j', (schedule, formula) => {
  it('agrees with its formula', () => {
    rates(schedule).forEach((rate, s) => {
      expect(rate).toBeCloseTo(formula(s, STEPS), 12);
    });
  });

  it.each([1, 8, 39])('starts after a linear warm-up of %i steps', (warmUpSteps) => {
    rates({ ...schedule, warmUpSteps }).forEach((rate, s) => {
      const expected = s < warmUpSteps ? (s + 1) / warmUpSteps : formula(s - warmUpSteps, STEPS - warmUpSteps);
      expect(rate).toBeCloseTo(expected, 12);
    });
  });

  it('stays in (0, 1], with the full rate after the warm-up', () => {
    const all = rates({ ...schedule, warmUpSteps: 5 });
    expect(Math.min(...all)).toBeGreaterThan(0);
    expect(Math.max(...all)).toBe(1);
    expect(all[4]).toBe(1);
  });
});
