import { describe, expect, it } from 'vitest';
import { type Benchmark, ITS_LIMIT } from './benchmark.js';
import { BenchmarkError } from './errors.js';
import { measure, median } from './measure.js';

/** Contestants with given durations on a fake clock, which record their order. */
function timed(times: Record<string, number[]>) {
  let clock = 0;
  const turns: string[] = [];
  const benchmark: Benchmark = {
    name: 'timed',
    title: 'timed',
    group: 'training',
    unit: 'ms',
    baseline: 'slow',
    contestants: Object.entries(times).map(([name, list]) => {
      let next = 0;
      return {
        name,
        prepare: () => {
          clock += 1000;
        },
        run: () => {
          turns.push(name);
          clock += list[next++]!;
          return [7, -1];
        },
      };
    }),
  };
  return { benchmark, now: () => clock, turns };
}

describe('measure', () => {
  it('alternates, and excludes the warm-up round and the setup', async () => {
    const { benchmark, now, turns } = timed({ fast: [99, 1, 2, 4], slow: [99, 10, 10, 10] });
    const { contestants } = await measure(benchmark, { rounds: 3, now });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'slow', 'fast', 'slow', 'fast', 'slow']);
    expect(contestants[0]).toEqual({
      name: 'fast',
      median: 2,
      min: 1,
      max: 4,
      rounds: 3,
      speedup: 5,
      speedupByRounds: 5,
    });
    expect(contestants[1]!.speedup).toBe(1);
  });

  it('stops between measurements', async () => {
    const { benchmark, now, turns } = timed({ fast: [1, 1, 1, 1], slow: [1, 1, 1, 1] });
    const controller = new AbortController();
    const { run } = benchmark.contestants[1]!;
    benchmark.contestants[1]!.run = () => {
      if (turns.length === 3) controller.abort();
      return run();
    };
    const measured = measure(benchmark, { rounds: 3, now, signal: controller.signal });
    await expect(measured).rejects.toMatchObject({ name: 'AbortError' });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'slow']);
  });

  it('computes ratios within rounds, which are robust against slow phases of the machine', async () => {
    const { benchmark, now } = timed({ fast: [1, 1, 9, 1], slow: [1, 10, 90, 10] });
    const [fast] = (await measure(benchmark, { rounds: 3, now })).contestants;
    expect([fast!.speedup, fast!.speedupByRounds]).toEqual([10, 10]);
  });

  it('uses the warm-up round of a contestant with zero rounds', async () => {
    const { benchmark, now, turns } = timed({ fast: [99, 2, 2], slow: [600] });
    benchmark.contestants[1]!.rounds = 0;
    const { contestants } = await measure(benchmark, { rounds: 2, now });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'fast']);
    expect(contestants.map(({ median, rounds }) => [median, rounds])).toEqual([
      [2, 2],
      [600, 1],
    ]);
    expect(contestants[0]!.speedup).toBe(300);
  });

  it('divides by the work items, in the unit of the benchmark', async () => {
    const { benchmark, now } = timed({ slow: [1, 5] });
    const { contestants } = await measure({ ...benchmark, unit: 'µs', perRun: 100 }, { rounds: 1, now });
    expect(contestants[0]!.median).toBe(50);
  });

  it('limits the rounds of slow contestants', async () => {
    const { benchmark, now } = timed({ fast: [1, 1, 1, 1], slow: [10, 10] });
    benchmark.contestants[1]!.rounds = 1;
    const [fast, slow] = (await measure(benchmark, { rounds: 3, now })).contestants;
    expect([fast!.rounds, slow!.rounds, fast!.speedup]).toEqual([3, 1, 10]);
  });

  it('throws for different outputs', async () => {
    const { benchmark, now } = timed({ fast: [1, 1], slow: [1, 1] });
    benchmark.contestants[1]!.run = () => [7, 1];
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow(BenchmarkError);
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow("'slow' computes entry 1 as 1, but 'fast' -1");
  });

  it('compares outputs within a group only', async () => {
    const { benchmark, now } = timed({ fast: [1, 1], other: [1, 1], slow: [1, 1] });
    Object.assign(benchmark.contestants[1]!, { computes: 'another cell', run: () => [3] });
    expect((await measure(benchmark, { rounds: 1, now })).contestants).toHaveLength(3);
    Object.assign(benchmark.contestants[2]!, { computes: 'another cell' });
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow("'slow' computes 2 numbers, but 'other' 1");
  });

  it('computes the fraction of the closest limit, and goals relative to it', async () => {
    const { benchmark, now } = timed({ slow: [1, 10], products: [1, 4], reading: [1, 5] });
    Object.assign(benchmark.contestants[0]!, { bytes: 64, limitedBy: ['products', 'reading'] });
    const goal = { contestant: 'slow', against: ITS_LIMIT, atLeast: 0.6 };
    const { contestants, goals } = await measure({ ...benchmark, goals: [goal] }, { rounds: 1, now });
    expect(contestants[0]).toMatchObject({ bytes: 64, limit: 5, fraction: 0.5 });
    expect(goals).toEqual([{ ...goal, got: 0.5, reached: false }]);
    expect(contestants[1]).not.toHaveProperty('fraction');
  });

  it('omits goals against missing peers', async () => {
    const { benchmark, now } = timed({ slow: [1, 1] });
    const goals = ['absent', ITS_LIMIT].map((against) => ({ contestant: 'slow', against, atLeast: 2 }));
    expect((await measure({ ...benchmark, goals }, { rounds: 1, now })).goals).toEqual([]);
  });

  it('throws for an unknown baseline', async () => {
    const { benchmark } = timed({ fast: [1] });
    await expect(measure(benchmark)).rejects.toThrow("no contestant is named 'slow'");
  });

  it('computes the median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
