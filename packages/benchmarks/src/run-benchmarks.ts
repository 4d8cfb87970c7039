import { callable, flag } from '@qornn/options';
import { measure } from './measure.js';
import { abortSignal, checkOptions } from './options.js';
import type { BenchmarkResult } from './result.js';
import { requireBenchmarks, SELECTION, type Selection } from './selection.js';

export interface BenchmarkRunOptions extends Selection {
  /** tiny sizes and two rounds: tests that everything works, not the speed */
  quick?: boolean;
  /** receives the title of each benchmark */
  log?: (line: string) => void;
  /** aborts between measurements */
  signal?: AbortSignal | undefined;
}

/** Rounds and milliseconds that a benchmark gets, warm-up and preparation apart. */
const WHOLE = { rounds: 9, budget: 15_000 };
const QUICK = { rounds: 2 };

/**
 * Runs registered benchmarks, alternating between the contestants of each.
 *
 * @returns what was measured, in order of registration
 * @throws UnknownBenchmarkError when none is chosen
 * @throws BenchmarkError when outputs of contestants differ
 * @throws the reason of the signal
 * @example
 * const results = await runBenchmarks({ filter: 'sum' });
 * console.log(results[0]!.contestants[0]!.samples);
 */
export async function runBenchmarks(options: BenchmarkRunOptions = {}): Promise<BenchmarkResult[]> {
  const {
    quick = false,
    log,
    signal,
    ...selection
  } = checkOptions<BenchmarkRunOptions>('runBenchmarks', options, {
    ...SELECTION,
    quick: flag,
    log: callable,
    signal: abortSignal,
  });
  const results: BenchmarkResult[] = [];
  for (const { benchmark, name, parameters } of requireBenchmarks(selection)) {
    const { package: owner, group, make } = benchmark;
    signal?.throwIfAborted();
    const made = await make({ quick, parameters });
    log?.(made.title ?? name);
    try {
      const named = { ...made, name, package: owner, group, ...(Object.keys(parameters).length > 0 && { parameters }) };
      results.push(await measure(named, { ...(quick ? QUICK : WHOLE), signal }));
    } finally {
      await made.dispose?.();
    }
  }
  return results;
}
