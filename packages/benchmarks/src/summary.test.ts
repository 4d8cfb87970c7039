import { describe, expect, it } from 'vitest';
import { type Goal, ITS_LIMIT } from './benchmark.js';
import type { BenchmarkResult, MeasuredContestant } from './result.js';
import { summarize } from './summary.js';

function result(contestants: MeasuredContestant[], goals: Goal[] = []): BenchmarkResult {
  const head = { name: 'timed', title: 'timed', package: '', group: 'training', unit: 'ms' } as const;
  return { ...head, baseline: 'slow', goals, missing: [], peers: [], contestants };
}

describe('summarize', () => {
  it('computes medians, ranges and speedups', () => {
    const { contestants } = summarize(
      result([
        { name: 'fast', samples: [1, 2, 4], bytes: 64, figures: { defect: 0.5 } },
        { name: 'slow', samples: [10, 10, 10] },
      ]),
    );
    expect(contestants[0]).toEqual({
      name: 'fast',
      median: 2,
      min: 1,
      max: 4,
      rounds: 3,
      speedup: 5,
      speedupByRounds: 5,
      bytes: 64,
      figures: { defect: 0.5 },
    });
    expect(contestants[1]!.speedup).toBe(1);
  });

  it('computes ratios within rounds, which are robust against slow phases of the machine', () => {
    const [fast] = summarize(
      result([
        { name: 'fast', samples: [1, 9, 1] },
        { name: 'slow', samples: [10, 90, 10] },
      ]),
    ).contestants;
    expect([fast!.speedup, fast!.speedupByRounds]).toEqual([10, 10]);
  });

  it('compares contestants of different numbers of rounds', () => {
    const [fast] = summarize(
      result([
        { name: 'fast', samples: [2, 2, 2] },
        { name: 'slow', samples: [600] },
      ]),
    ).contestants;
    expect([fast!.speedup, fast!.speedupByRounds, fast!.rounds]).toEqual([300, 300, 3]);
  });

  it('computes the fraction of the closest limit, and goals relative to it', () => {
    const goal = { contestant: 'slow', against: ITS_LIMIT, atLeast: 0.6 };
    const { contestants, goals } = summarize(
      result(
        [
          { name: 'slow', samples: [10], limitedBy: ['products', 'reading'] },
          { name: 'products', samples: [4] },
          { name: 'reading', samples: [5] },
        ],
        [goal],
      ),
    );
    expect(contestants[0]).toMatchObject({ limit: 5, fraction: 0.5 });
    expect(goals).toEqual([{ ...goal, got: 0.5, reached: false }]);
    expect(contestants[1]).not.toHaveProperty('fraction');
  });

  it('omits goals against missing peers', () => {
    const goals = ['absent', ITS_LIMIT].map((against) => ({ contestant: 'slow', against, atLeast: 2 }));
    expect(summarize(result([{ name: 'slow', samples: [1] }], goals)).goals).toEqual([]);
  });
});
