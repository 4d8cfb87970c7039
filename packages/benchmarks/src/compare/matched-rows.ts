import type { Parameters } from '../benchmark.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import type { BenchmarkResult, MeasuredContestant } from '../result.js';
import { median } from '../statistics/robust.js';
import type { Clock } from './comparison.js';

/** A contestant of a benchmark that several records have. */
export interface MatchedRow {
  result: BenchmarkResult;
  contestant: string;
  parameters: Parameters;
  clock: Clock;
  /** samples in each record, by that clock */
  samples: (readonly number[])[];
}

/** Rows that all records have, and those that they do not. */
export interface MatchedRows {
  rows: MatchedRow[];
  /** `benchmark: contestant` of rows that are missing in some records, by record that has them */
  only: string[][];
  /** names of benchmarks whose titles or units differ */
  changed: string[];
}

/** Above so many processors at once, the processor time is not what a user waits for. */
const ONE_THREAD = 1.25;

/**
 * Matches rows of records by benchmark, parameters and contestant.
 *
 * Rows that have it in all records are compared by their processor time, which other programs on the machine hardly change, unless several
 * threads did the work.
 */
export function matchedRows(records: readonly BenchmarkRecord[]): MatchedRows {
  const sides = records.map(({ results }) => new Map(results.map((result) => [result.name, result])));
  const [first] = sides;
  const names = new Set(sides.flatMap((side) => [...side.keys()]));
  const changed = [...names].filter((name) => {
    const work = sides.flatMap((side) => {
      const result = side.get(name);
      return result ? [JSON.stringify([result.title, result.unit, sorted(result.parameters)])] : [];
    });
    return new Set(work).size > 1;
  });
  const contestantsOf = sides.map(
    (side) =>
      new Map(
        [...side.values()]
          .filter(({ name }) => !changed.includes(name))
          .flatMap((result) =>
            result.contestants
              .filter(({ samples }) => samples.length > 0)
              .map((contestant) => [keyOf(result, contestant), { result, contestant }] as const),
          ),
      ),
  );
  const inAll = (key: string) => contestantsOf.every((side) => side.has(key));
  const rows = [...(first ? contestantsOf[0]! : [])].flatMap(([key, { result, contestant }]): MatchedRow[] => {
    if (!inAll(key)) return [];
    const measured = contestantsOf.map((side) => side.get(key)!.contestant);
    const parameters = { ...result.parameters, ...contestant.parameters };
    return [{ result, contestant: contestant.name, parameters, ...timesOf(measured) }];
  });
  const only = contestantsOf.map((side) =>
    [...side].flatMap(([key, { result, contestant }]) => (inAll(key) ? [] : [`${result.name}: ${contestant.name}`])),
  );
  return { rows, only, changed };
}

function timesOf(measured: readonly MeasuredContestant[]): Pick<MatchedRow, 'clock' | 'samples'> {
  const byProcessor = measured.flatMap(({ cpu, samples }) =>
    cpu !== undefined && median(cpu) <= ONE_THREAD * median(samples) ? [cpu] : [],
  );
  return byProcessor.length === measured.length
    ? { clock: 'processor', samples: byProcessor }
    : { clock: 'wall', samples: measured.map(({ samples }) => samples) };
}

function keyOf({ name }: BenchmarkResult, contestant: MeasuredContestant): string {
  return JSON.stringify([name, contestant.name, sorted(contestant.parameters)]);
}

function sorted(parameters: Parameters = {}): [string, string | number][] {
  return Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
}
