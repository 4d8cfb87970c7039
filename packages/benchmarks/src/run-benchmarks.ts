import { callable, flag, integer } from '@qornn/options';
import { measure } from './measure.js';
import { abortSignal, checkOptions } from './options.js';
import type { BenchmarkResult } from './result.js';
import { type ChosenBenchmark, requireBenchmarks, SELECTION, type Selection } from './selection.js';

export interface BenchmarkRunOptions extends Selection {
  /** tiny sizes and two rounds: tests that everything works, not the speed */
  quick?: boolean;
  /** most measurements of each contestant; default 9, and 2 if quick */
  rounds?: number;
  /** receives the title of each benchmark */
  log?: (line: string) => void;
  /** receives every result as soon as it is measured */
  onResult?: (result: BenchmarkResult) => void;
  /** receives a benchmark that failed, and the others go on; by default, the first failure ends the run */
  onFailure?: (name: string, error: unknown) => void;
  /** aborts between measurements */
  signal?: AbortSignal | undefined;
}

/** Rounds and milliseconds that a benchmark gets, warm-up and preparation apart. */
const ROUNDS = 9;
const QUICK_ROUNDS = 2;
const BUDGET = 15_000;

/** @throws BenchmarkError when an option is unknown or wrong */
export function checkRunOptions(caller: string, options: BenchmarkRunOptions): BenchmarkRunOptions {
  return checkOptions<BenchmarkRunOptions>(caller, options, {
    ...SELECTION,
    quick: flag,
    rounds: integer(1),
    log: callable,
    onResult: callable,
    onFailure: callable,
    signal: abortSignal,
  });
}

/**
 * Runs registered benchmarks, alternating between the contestants of each.
 *
 * @returns what was measured, in order of registration
 * @throws UnknownBenchmarkError when none is chosen
 * @throws BenchmarkError when outputs of contestants differ, unless `onFailure` is given
 * @throws the reason of the signal
 * @example
 * const results = await runBenchmarks({ filter: 'sum' });
 * console.log(results[0]!.contestants[0]!.samples);
 */
export async function runBenchmarks(options: BenchmarkRunOptions = {}): Promise<BenchmarkResult[]> {
  const {
    quick = false,
    rounds = quick ? QUICK_ROUNDS : ROUNDS,
    log,
    onResult,
    onFailure,
    signal,
    ...selection
  } = checkRunOptions('runBenchmarks', options);
  const results: BenchmarkResult[] = [];
  const run = async ({ benchmark, name, parameters }: ChosenBenchmark): Promise<BenchmarkResult> => {
    const { package: owner, group, make } = benchmark;
    const made = await make({ quick, parameters });
    log?.(made.title ?? name);
    try {
      const named = { ...made, name, package: owner, group, ...(Object.keys(parameters).length > 0 && { parameters }) };
      return await measure(named, { rounds, budget: BUDGET, signal });
    } finally {
      await made.dispose?.();
    }
  };
  for (const chosen of requireBenchmarks(selection)) {
    signal?.throwIfAborted();
    let result: BenchmarkResult;
    try {
      result = await run(chosen);
    } catch (error) {
      if (!onFailure || signal?.aborted) throw error;
      onFailure(chosen.name, error);
      continue;
    }
    results.push(result);
    onResult?.(result);
  }
  return results;
}
