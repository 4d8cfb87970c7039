import type { Benchmark, Contestant } from './benchmark.js';
import { BenchmarkError } from './errors.js';

/** What a contestant took, in the unit of its benchmark. */
export interface Measurement {
  name: string;
  median: number;
  min: number;
  max: number;
  /** measurements */
  rounds: number;
  /** how many times faster than the baseline: ratio of the medians */
  speedup: number;
  /** the same, as the median over rounds of the ratio within a round, which a slow spell of the machine does not move */
  speedupByRounds: number;
}

/** What a benchmark gave. */
export interface BenchmarkResult {
  name: string;
  title: string;
  unit: 'ms' | 'µs';
  baseline: string;
  contestants: Measurement[];
}

export interface MeasureOptions {
  /** measurements of each contestant; default 5 */
  rounds?: number;
  /** milliseconds since whenever; default `performance.now` */
  now?: () => number;
}

/**
 * Measures contestants in turns: A B C, A B C, …, after one round that does not count. What else the machine does then falls on all
 * of them alike, and a ratio is taken between neighbours in time.
 *
 * @throws BenchmarkError when what the contestants compute differs by more than the benchmark's tolerance
 * @example
 * measure({ name: 'sum', title: 'sum', unit: 'ms', baseline: 'loop', contestants }).contestants[0].median;
 */
export function measure(
  benchmark: Benchmark,
  { rounds = 5, now = () => performance.now() }: MeasureOptions = {},
): BenchmarkResult {
  const { contestants, perRun = 1, unit, tolerance = 1e-3 } = benchmark;
  const baseline = contestants.findIndex(({ name }) => name === benchmark.baseline);
  if (baseline < 0) throw new BenchmarkError(`${benchmark.name}: no contestant is named '${benchmark.baseline}'`);
  const perMillisecond = (unit === 'µs' ? 1000 : 1) / perRun;
  const take = (contestant: Contestant) => {
    contestant.prepare?.();
    const start = now();
    const value = contestant.run();
    return { time: (now() - start) * perMillisecond, value };
  };

  const values = contestants.map((contestant) => take(contestant).value);
  requireAgreement(benchmark, values, tolerance);
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((contestant, i) => {
      if (round < (contestant.rounds ?? rounds)) times[i]!.push(take(contestant).time);
    });
  }
  return {
    name: benchmark.name,
    title: benchmark.title,
    unit,
    baseline: benchmark.baseline,
    contestants: contestants.map(({ name }, i) => ({
      name,
      median: median(times[i]!),
      min: Math.min(...times[i]!),
      max: Math.max(...times[i]!),
      rounds: times[i]!.length,
      speedup: median(times[baseline]!) / median(times[i]!),
      speedupByRounds: median(ratios(times[baseline]!, times[i]!)),
    })),
  };
}

/** Baseline over own time, for the rounds in which both were measured. */
function ratios(baseline: readonly number[], own: readonly number[]): number[] {
  return own.slice(0, baseline.length).map((time, round) => baseline[round]! / time);
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

function requireAgreement({ name, contestants }: Benchmark, values: ArrayLike<number>[], tolerance: number): void {
  const [expected] = values as [ArrayLike<number>];
  const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  values.forEach((got, i) => {
    const differs = Array.from(expected).findIndex((value, k) => !(Math.abs(got[k]! - value) <= tolerance * largest));
    if (got.length === expected.length && differs < 0) return;
    const what = got.length === expected.length ? `entry ${differs} as ${got[differs]}` : `${got.length} numbers`;
    const instead = got.length === expected.length ? expected[differs] : expected.length;
    throw new BenchmarkError(
      `${name}: '${contestants[i]!.name}' computes ${what}, but '${contestants[0]!.name}' ${instead}; a comparison would mean nothing`,
    );
  });
}
