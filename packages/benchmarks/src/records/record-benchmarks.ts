import type { BenchmarkResult } from '../result.js';
import { type BenchmarkRunOptions, checkRunOptions, runBenchmarks } from '../run-benchmarks.js';
import { beginRecord } from './begin-record.js';
import type { BenchmarkRecord, FailedBenchmark } from './benchmark-record.js';

/** Options of {@link runBenchmarks}. */
export type RecordBenchmarksOptions = BenchmarkRunOptions;

/**
 * Runs registered benchmarks and records them with commit, machine, load, versions, settings and all samples.
 *
 * @returns when the signal aborts after the first benchmark, a record of those that were measured, with `complete` false
 * @throws UnknownBenchmarkError when none is chosen
 * @throws the error of the first benchmark that failed when all did; otherwise those that failed are in the record
 * @throws the reason of the signal when nothing was measured
 * @example
 * const record = await recordBenchmarks({ filter: 'sum' });
 * writeBenchmarkRecord('before.json', record);
 */
export async function recordBenchmarks(options: RecordBenchmarksOptions = {}): Promise<BenchmarkRecord> {
  const results: BenchmarkResult[] = [];
  const { log, onResult, onFailure, signal, quick = false, ...asked } = checkRunOptions('recordBenchmarks', options);
  const begun = await beginRecord({ quick, ...asked });
  const failed: FailedBenchmark[] = [];
  let first: { error: unknown } | undefined;
  try {
    await runBenchmarks({
      ...options,
      onResult: (result) => {
        results.push(result);
        onResult?.(result);
      },
      onFailure: (name, error) => {
        first ??= { error };
        const text = error instanceof Error ? error.message : String(error);
        const message = text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text;
        failed.push({ name, message });
        log?.(`${name} failed: ${message}`);
        onFailure?.(name, error);
      },
    });
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason || results.length === 0) throw error;
    return begun.end(results, false, failed);
  }
  if (first && results.length === 0) throw first.error;
  return begun.end(results, true, failed);
}
