import type { BenchmarkResult } from '../result.js';
import { type BenchmarkRunOptions, checkRunOptions, runBenchmarks } from '../run-benchmarks.js';
import { beginRecord } from './begin-record.js';
import type { BenchmarkRecord } from './benchmark-record.js';

/** Options of {@link runBenchmarks}. */
export type RecordBenchmarksOptions = BenchmarkRunOptions;

/**
 * Runs registered benchmarks and records them with commit, machine, load, versions, settings and all samples.
 *
 * @returns when the signal aborts after the first benchmark, a record of those that were measured, with `complete` false
 * @throws UnknownBenchmarkError when none is chosen
 * @throws BenchmarkError when outputs of contestants differ
 * @throws the reason of the signal when nothing was measured
 * @example
 * const record = await recordBenchmarks({ filter: 'sum' });
 * writeBenchmarkRecord('before.json', record);
 */
export async function recordBenchmarks(options: RecordBenchmarksOptions = {}): Promise<BenchmarkRecord> {
  const results: BenchmarkResult[] = [];
  const { log: _log, onResult, signal, quick = false, ...asked } = checkRunOptions('recordBenchmarks', options);
  const begun = await beginRecord({ quick, ...asked });
  try {
    await runBenchmarks({
      ...options,
      onResult: (result) => {
        results.push(result);
        onResult?.(result);
      },
    });
    return begun.end(results, true);
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason || results.length === 0) throw error;
    return begun.end(results, false);
  }
}
