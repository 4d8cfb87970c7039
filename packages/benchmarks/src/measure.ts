import { setImmediate } from 'node:timers/promises';
import { callable, integer } from '@qornn/options';
import { type Benchmark, type BenchmarkGroup, type Contestant, type Goal, ITS_LIMIT } from './benchmark.js';
import { BenchmarkError } from './errors.js';
import { abortSignal, checkOptions } from './options.js';

/** Timing of a contestant, in the unit of its benchmark. */
export interface Measurement {
  name: string;
  median: number;
  min: number;
  max: number;
  /** number of measurements */
  rounds: number;
  /** speedup over the baseline: ratio of the medians */
  speedup: number;
  /** speedup as the median of the ratios within rounds, robust against slow phases of the machine */
  speedupByRounds: number;
  /** size in bytes, if given */
  bytes?: number;
  /** lower bound of the time: the largest median of its limits */
  limit?: number;
  /** limit / median */
  fraction?: number;
}

/** Result of a benchmark. */
export interface BenchmarkResult {
  name: string;
  title: string;
  group: BenchmarkGroup;
  unit: 'ms' | 'µs';
  baseline: string;
  /** goals and achieved ratios of medians */
  goals: (Goal & { got: number; reached: boolean })[];
  /** peers that are not installed, and how to install them */
  missing: readonly string[];
  contestants: Measurement[];
}

export interface MeasureOptions {
  /** measurements of each contestant; default 5 */
  rounds?: number;
  /** clock in milliseconds; default `performance.now` */
  now?: () => number;
  /** aborts between measurements */
  signal?: AbortSignal | undefined;
}

/**
 * Measures contestants in alternation: A B C, A B C, …, after one warm-up round. Other load on the machine then affects all contestants
 * equally, and ratios compare measurements close in time.
 *
 * @throws BenchmarkError when outputs of contestants in a group differ by more than the tolerance
 * @throws the reason of the signal
 * @example
 * const { contestants } = await measure({ name: 'sum', title: 'sum', unit: 'ms', baseline: 'loop', contestants });
 */
export async function measure(benchmark: Benchmark, options: MeasureOptions = {}): Promise<BenchmarkResult> {
  const { rounds = 5, now = () => performance.now() } = checkOptions<MeasureOptions>('measure', options, {
    rounds: integer(1),
    now: callable,
    signal: abortSignal,
  });
  const { signal } = options;
  const { contestants, perRun = 1, unit, tolerance = 1e-3 } = benchmark;
  const baseline = contestants.findIndex(({ name }) => name === benchmark.baseline);
  if (baseline < 0) throw new BenchmarkError(`${benchmark.name}: no contestant is named '${benchmark.baseline}'`);
  const perMillisecond = (unit === 'µs' ? 1000 : 1) / perRun;
  const take = async (contestant: Contestant) => {
    // Yields to the event loop outside the timing, so that Ctrl-C works.
    await setImmediate();
    signal?.throwIfAborted();
    contestant.prepare?.();
    const start = now();
    const running = contestant.run();
    // Synchronous work must not wait for the event loop.
    const answer = running instanceof Promise ? await running : running;
    const elapsed = now() - start;
    return 'milliseconds' in answer
      ? { time: answer.milliseconds * perMillisecond, values: answer.values }
      : { time: elapsed * perMillisecond, values: answer };
  };

  const values: ArrayLike<number>[] = [];
  const times: number[][] = [];
  for (const contestant of contestants) {
    const first = await take(contestant);
    values.push(first.values);
    times.push(contestant.rounds === 0 ? [first.time] : []);
  }
  requireAgreement(benchmark, values, tolerance);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      if (round < (contestant.rounds ?? rounds)) times[i]!.push((await take(contestant)).time);
    }
  }
  const medianOf = (name: string) => median(times[contestants.findIndex((one) => one.name === name)]!);
  const limitOf = ({ limitedBy }: Contestant) => limitedBy && Math.max(...limitedBy.map(medianOf));
  const results = contestants.map((contestant, i): Measurement => {
    const { name, bytes } = contestant;
    const limit = limitOf(contestant);
    return {
      name,
      median: median(times[i]!),
      min: Math.min(...times[i]!),
      max: Math.max(...times[i]!),
      rounds: times[i]!.length,
      speedup: median(times[baseline]!) / median(times[i]!),
      speedupByRounds: median(ratios(times[baseline]!, times[i]!)),
      ...(bytes === undefined ? {} : { bytes }),
      ...(limit === undefined ? {} : { limit, fraction: limit / median(times[i]!) }),
    };
  });
  // Goals against missing peers are omitted.
  const goals = (benchmark.goals ?? []).flatMap((goal) => {
    const own = results.find(({ name }) => name === goal.contestant);
    const other = results.find(({ name }) => name === goal.against)?.median;
    const against = goal.against === ITS_LIMIT ? own?.limit : other;
    if (own === undefined || against === undefined) return [];
    const got = against / own.median;
    return [{ ...goal, got, reached: got >= goal.atLeast }];
  });
  return {
    name: benchmark.name,
    title: benchmark.title,
    group: benchmark.group,
    unit,
    baseline: benchmark.baseline,
    missing: benchmark.missing ?? [],
    goals,
    contestants: results,
  };
}

/** Ratio of baseline to own time in the rounds in which both were measured. */
function ratios(baseline: readonly number[], own: readonly number[]): number[] {
  return own.slice(0, baseline.length).map((time, round) => baseline[round]! / time);
}

/** Median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

/** Checks that the outputs within a group agree with the first. */
function requireAgreement({ name, contestants }: Benchmark, values: ArrayLike<number>[], tolerance: number): void {
  values.forEach((got, i) => {
    const first = contestants.findIndex(({ computes }) => computes === contestants[i]!.computes);
    const expected = values[first]!;
    const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const differs = Array.from(expected).findIndex((value, k) => !(Math.abs(got[k]! - value) <= tolerance * largest));
    if (got.length === expected.length && differs < 0) return;
    const what = got.length === expected.length ? `entry ${differs} as ${got[differs]}` : `${got.length} numbers`;
    const instead = got.length === expected.length ? expected[differs] : expected.length;
    throw new BenchmarkError(
      `${name}: '${contestants[i]!.name}' computes ${what}, but '${contestants[first]!.name}' ${instead}; a comparison would mean nothing`,
    );
  });
}
