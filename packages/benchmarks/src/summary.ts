import { type Goal, ITS_LIMIT } from './benchmark.js';
import type { BenchmarkResult } from './result.js';
import { median } from './statistics/robust.js';

/** Timing of a contestant, in the unit of its benchmark. */
export interface Measurement {
  name: string;
  median: number;
  min: number;
  max: number;
  /** number of samples */
  rounds: number;
  /** speedup over the baseline: ratio of the medians */
  speedup: number;
  /** speedup as the median of the ratios within rounds, robust against slow phases of the machine */
  speedupByRounds: number;
  /** size in bytes, if given */
  bytes?: number;
  /** figures that are not times */
  figures?: Readonly<Record<string, number>>;
  /** lower bound of the time: the largest median of its limits */
  limit?: number;
  /** limit / median */
  fraction?: number;
}

/** A goal and what was achieved. */
export interface GoalOutcome extends Goal {
  /** ratio of medians */
  got: number;
  reached: boolean;
}

/** Figures computed from the samples of a benchmark. */
export interface Summary {
  contestants: Measurement[];
  /** goals between contestants that were measured */
  goals: GoalOutcome[];
}

/**
 * Computes medians, ranges, speedups, fractions of limits, and whether goals were reached.
 *
 * @example
 * for (const { name, median } of summarize(result).contestants) console.log(name, median, result.unit);
 */
export function summarize({ baseline, contestants, goals }: BenchmarkResult): Summary {
  const samplesOf = (name: string) => contestants.find((one) => one.name === name)?.samples;
  const slowest = samplesOf(baseline)!;
  const measurements = contestants.map(({ name, samples, bytes, figures, limitedBy }): Measurement => {
    const own = median(samples);
    const limit = limitedBy && Math.max(...limitedBy.map((limiting) => median(samplesOf(limiting)!)));
    return {
      name,
      median: own,
      min: Math.min(...samples),
      max: Math.max(...samples),
      rounds: samples.length,
      speedup: median(slowest) / own,
      speedupByRounds: median(ratios(slowest, samples)),
      ...(bytes === undefined ? {} : { bytes }),
      ...(figures && { figures }),
      ...(limit === undefined ? {} : { limit, fraction: limit / own }),
    };
  });
  const outcomes = goals.flatMap((goal) => {
    const own = measurements.find(({ name }) => name === goal.contestant);
    const other = measurements.find(({ name }) => name === goal.against)?.median;
    const against = goal.against === ITS_LIMIT ? own?.limit : other;
    if (own === undefined || against === undefined) return [];
    const got = against / own.median;
    return [{ ...goal, got, reached: got >= goal.atLeast }];
  });
  return { contestants: measurements, goals: outcomes };
}

/** Ratio of baseline to own time in the rounds in which both were measured. */
function ratios(baseline: readonly number[], own: readonly number[]): number[] {
  return own.slice(0, baseline.length).map((time, round) => baseline[round]! / time);
}
