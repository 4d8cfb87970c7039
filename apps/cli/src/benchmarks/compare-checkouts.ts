import type { BenchmarkRecord, CompareOptions, Comparison, RecordPair } from '@qornn/benchmarks';
import { UsageError } from '../errors.js';
import { type BuiltCheckout, measureCheckout } from './measure-commit.js';

/** What is measured in both checkouts. */
export interface PairedMeasurement {
  /** names of the benchmarks */
  names: readonly string[];
  /** arguments of `qornn bench` for every process */
  words: readonly string[];
  /** pairs of processes for each benchmark */
  pairs: number;
  comparing: CompareOptions;
}

type Side = 'before' | 'after';

/**
 * Compares two built checkouts: for every benchmark, a process of one and a process of the other are measured in turn, as often as there are
 * pairs; first one goes first, and then the other.
 *
 * @param measure measures in a process; for tests
 * @returns also whether all pairs were measured; after an interruption, those that were are compared
 * @throws UsageError when a checkout has none of the benchmarks
 * @throws CommitError when a process fails
 * @throws the reason of the signal when too few pairs were measured
 */
export async function compareCheckouts(
  checkouts: Readonly<Record<Side, BuiltCheckout>>,
  { names, words, pairs, comparing }: PairedMeasurement,
  log: (line: string) => void,
  signal: AbortSignal,
  measure: typeof measureCheckout = measureCheckout,
): Promise<{ comparison: Comparison; complete: boolean }> {
  const { comparePairs, MIN_PAIRS } = await import('@qornn/benchmarks');
  const { before, after } = checkouts;
  const measured: RecordPair[] = [];
  const absent = new Set<string>();
  try {
    for (let pair = 0; pair < pairs; pair++) {
      log(`pair ${pair + 1} of ${pairs}`);
      measured.push(await measurePair(pair));
    }
  } catch (error) {
    if (!signal.aborted || measured.length < MIN_PAIRS) throw error;
  }
  const comparison = comparePairs({ before: before.name, after: after.name }, measured, comparing);
  return { comparison, complete: measured.length === pairs };

  /** All benchmarks in both checkouts, one after the other. */
  async function measurePair(pair: number): Promise<RecordPair> {
    const records = { before: [] as BenchmarkRecord[], after: [] as BenchmarkRecord[] };
    const order: readonly Side[] = pair % 2 === 0 ? ['before', 'after'] : ['after', 'before'];
    for (const name of names) {
      for (const side of order) {
        if (absent.has(`${side} ${name}`)) continue;
        const record = await measure(checkouts[side], ['--filter', name, ...words], signal);
        if (record === null) absent.add(`${side} ${name}`);
        // The filter finds longer names, too.
        else records[side].push({ ...record, results: record.results.filter((result) => result.name === name) });
      }
    }
    return { before: merged(records.before, before.name), after: merged(records.after, after.name) };
  }
}

function merged(records: readonly BenchmarkRecord[], name: string): BenchmarkRecord {
  const [first] = records;
  if (first === undefined) throw new UsageError(`--compare: ${name} has none of these benchmarks`);
  return { ...first, results: records.flatMap(({ results }) => results) };
}
