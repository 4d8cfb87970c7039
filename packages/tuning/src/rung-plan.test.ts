import { describe, expect, it } from 'vitest';
import { planRungs } from './rung-plan.js';

describe('planRungs', () => {
  const steps = (options: Partial<Parameters<typeof planRungs>[0]>) =>
    planRungs({ steps: 900, validation: null, folds: 1, secondsPerStep: 0.01, layers: 1, ...options }).rungs.map(
      (rung) => rung.steps,
    );

  it('has three rungs of a quarter, half and all of the steps', () => {
    expect(steps({})).toEqual([225, 450, 900]);
    expect(steps({ seconds: 3600 })).toEqual([225, 450, 900]);
  });

  it('trains less where the time is short, but never next to nothing', () => {
    // A dozen candidates are tried where that leaves half of the steps or more, and fewer where it does not.
    expect(steps({ seconds: 200 })[2]).toBe(666);
    expect(steps({ seconds: 60 })[2]).toBe(450);
    expect(steps({ seconds: 20 })[2]).toBe(200);
    // Most networks have two layers, and take twice as long as one.
    expect(steps({ seconds: 20, layers: 2 })[2]).toBe(400);
    expect(steps({ seconds: 20, layers: 3 })[2]).toBe(400);
    expect(steps({ seconds: 1 })).toEqual([3, 5, 10]);
    expect(steps({ steps: 2, seconds: 1 })).toEqual([1, 1, 2]);
  });

  it('compares more trainings where sequences are few, and all folds in the end', () => {
    const trainings = (options: object) =>
      planRungs({ steps: 900, validation: 1000, folds: 1, secondsPerStep: 0.01, layers: 1, ...options }).rungs.map(
        (rung) => rung.replicates,
      );
    expect(trainings({})).toEqual([1, 1, 3]);
    expect(trainings({ validation: 40 })).toEqual([1, 2, 4, 8]);
    expect(trainings({ validation: 8, folds: 5 })).toEqual([2, 2, 5, 10]);
  });
});
