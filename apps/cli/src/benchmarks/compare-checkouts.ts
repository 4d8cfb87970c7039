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
  /** pairs that a benchmark gets at most while a row of it is unclear; at least `pairs` */
  maxPairs: number;
  comparing: CompareOptions;
}

/** Pairs that were measured before, and where to keep those that come. */
export interface PairStore {
  find(name: string, pair: number): Promise<RecordPair | undefined>;
  keep(name: string, pair: number, records: RecordPair): Promise<void>;
}

export interface MeasuredComparison {
  comparison: Comparison;
  /** why not all pairs were measured: a process failed, or the reason of the signal */
  failure?: unknown;
}

type Side = 'before' | 'after';

/**
 * Compares two built checkouts: for every benchmark, a process of one and a process of the other are measured in turn, as often as there are
 * pairs; first one goes first, and then the other. Benchmarks with a row that is unclear then get half as many pairs more, and again, up to
 * `maxPairs`; the comparison takes into account how often it looked.
 *
 * @param measure measures in a process; for tests
 * @returns if a process failed or the signal stopped it, what the pairs until then say
 * @throws UsageError when a checkout has none of the benchmarks
 * @throws CommitError when a process fails, and the reason of the signal, when too few pairs were measured
 */
export async function compareCheckouts(
  checkouts: Readonly<Record<Side, BuiltCheckout>>,
  { names, words, pairs, maxPairs, comparing }: PairedMeasurement,
  store: PairStore,
  log: (line: string) => void,
  signal: AbortSignal,
  measure: typeof measureCheckout = measureCheckout,
): Promise<MeasuredComparison> {
  const { comparePairs, MIN_PAIRS } = await import('@qornn/benchmarks');
  const { before, after } = checkouts;
  const more = Math.ceil(pairs / 2);
  const looks = 1 + Math.ceil((maxPairs - pairs) / more);
  const measured: RecordPair[] = [];
  const absent = new Set<string>();
  const compared = () => comparePairs({ before: before.name, after: after.name }, measured, { ...comparing, looks });
  let done = 0;
  try {
    let open = names;
    for (let until = pairs; open.length > 0 && done < maxPairs; until = Math.min(until + more, maxPairs)) {
      for (; done < until; done++) {
        log(
          done < pairs ? `pair ${done + 1} of ${pairs}` : `pair ${done + 1} of at most ${maxPairs}: ${open.join(', ')}`,
        );
        for (const name of open) measured.push(...(await measurePair(name, done)));
        if (done === 0) requireSome();
      }
      const unclear = new Set(
        compared().rows.flatMap(({ verdict, benchmark }) => (verdict === 'unclear' ? [benchmark] : [])),
      );
      open = open.filter((name) => unclear.has(name));
    }
  } catch (failure) {
    if (failure instanceof UsageError || done < MIN_PAIRS) throw failure;
    return { comparison: compared(), failure };
  }
  return { comparison: compared() };

  /** A process of each checkout; none if neither has the benchmark. */
  async function measurePair(name: string, pair: number): Promise<RecordPair[]> {
    const found = await store.find(name, pair);
    if (found !== undefined) return [found];
    const order: readonly Side[] = pair % 2 === 0 ? ['before', 'after'] : ['after', 'before'];
    const records = new Map<Side, BenchmarkRecord>();
    for (const side of order) {
      if (absent.has(`${side} ${name}`)) continue;
      const record = await measure(checkouts[side], ['--filter', name, ...words], signal);
      if (record === null) absent.add(`${side} ${name}`);
      // The filter finds longer names, too.
      else records.set(side, { ...record, results: record.results.filter((result) => result.name === name) });
    }
    const [any] = records.values();
    if (any === undefined) return [];
    const none = { ...any, results: [] };
    const both = { before: records.get('before') ?? none, after: records.get('after') ?? none };
    if (records.size === 2) await store.keep(name, pair, both);
    return [both];
  }

  function requireSome(): void {
    for (const side of ['before', 'after'] as const) {
      if (names.every((name) => absent.has(`${side} ${name}`))) {
        throw new UsageError(`--compare: ${checkouts[side].name} has none of these benchmarks`);
      }
    }
  }
}
