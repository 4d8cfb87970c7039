import { BenchmarkError } from '../errors.js';
import { checkOptions } from '../options.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { median } from '../statistics/robust.js';
import { COMPARE_DEFAULTS, COMPARE_OPTIONS, type CompareOptions } from './compare-options.js';
import type { ComparedRow, Comparison } from './comparison.js';
import { judgeShifts, type ShiftedRow } from './judge-shifts.js';
import { type MatchedRow, matchedRows } from './matched-rows.js';
import { recordDifferences } from './record-differences.js';
import { pairedShift } from './shift.js';
import { withoutPairs } from './without-pairs.js';
import { withoutRounds } from './without-rounds.js';

/** Records of two commits, measured one right after the other, of some benchmarks. */
export interface RecordPair {
  before: BenchmarkRecord;
  after: BenchmarkRecord;
}

/** With fewer pairs, their differences do not say how much they vary. */
export const MIN_PAIRS = 3;
/** Least deviation, of logarithms; the pairs show the rest. */
const FLOOR = 0.005;

/**
 * Compares two commits by pairs of processes that were measured in alternation: every pair shares the state of the machine, and the pairs show
 * how much a row varies from process to process. What moves all rows of a benchmark is a row of its own.
 *
 * @param pairs at least three
 * @throws BenchmarkError when there are fewer pairs, or no row is in all records
 */
export function comparePairs(
  names: { before: string; after: string },
  pairs: readonly RecordPair[],
  options: CompareOptions = {},
): Comparison {
  const settings = {
    ...COMPARE_DEFAULTS,
    ...checkOptions<CompareOptions>('comparePairs', options, COMPARE_OPTIONS),
  };
  if (pairs.length < MIN_PAIRS) {
    throw new BenchmarkError(`comparePairs: there are ${pairs.length} pairs; it takes at least ${MIN_PAIRS}`);
  }
  const { rows: matched, only, changed } = matchedRows(pairs.flatMap(({ before, after }) => [before, after]));
  if (matched.length === 0) {
    throw new BenchmarkError(`${names.before} and ${names.after} have no row in common; nothing can be compared`);
  }
  const shifted = [...new Set(matched.map(({ result }) => result.name))].flatMap((group) =>
    shiftsOf(
      group,
      matched.filter(({ result }) => result.name === group),
    ),
  );
  const judgements = judgeShifts(
    shifted.map(({ shifted }) => shifted),
    { ...settings, floor: FLOOR },
  );
  const rows = shifted.map(({ row, isWhole }, i): ComparedRow => {
    const { shift, interval, p, verdict } = judgements[i]!;
    const medianOf = (side: number) =>
      isWhole ? null : median(row.samples.filter((_, k) => k % 2 === side).map((samples) => median(samples)));
    return {
      benchmark: row.result.name,
      title: row.result.title,
      contestant: isWhole ? null : row.contestant,
      parameters: isWhole ? (row.result.parameters ?? {}) : row.parameters,
      unit: row.result.unit,
      before: medianOf(0),
      after: medianOf(1),
      samples: [pairs.length, pairs.length],
      ratio: Math.exp(shift),
      interval: [Math.exp(interval[0]), Math.exp(interval[1])],
      p,
      verdict,
    };
  });
  const [first] = pairs;
  const onlyIn = (side: number) => [...new Set(only.filter((_, k) => k % 2 === side).flat())];
  return {
    ...names,
    pairs: pairs.length,
    differences: recordDifferences(first!.before, first!.after).filter(
      ({ field }) => !['date', 'load'].includes(field),
    ),
    drift: null,
    together: [],
    ...settings,
    rows,
    onlyBefore: onlyIn(0).filter((name) => !onlyIn(1).includes(name)),
    onlyAfter: onlyIn(1).filter((name) => !onlyIn(0).includes(name)),
    changed,
    notJudged: [],
  };
}

/** Shifts of the rows of a benchmark, and of all of them together. */
function shiftsOf(
  group: string,
  rows: readonly MatchedRow[],
): { row: MatchedRow; isWhole: boolean; shifted: ShiftedRow }[] {
  const processes = rows[0]!.samples.map((_, k) => withoutRounds(rows.map(({ samples }) => samples[k]!)).map(median));
  const differences = rows.map((_, i) =>
    Array.from({ length: processes.length / 2 }, (_, pair) => processes[2 * pair + 1]![i]! - processes[2 * pair]![i]!),
  );
  const { rows: own, whole } = withoutPairs(differences);
  return [
    ...(whole ? [{ row: rows[0]!, isWhole: true, shifted: { group, ...pairedShift(whole) } }] : []),
    ...rows.map((row, i) => ({ row, isWhole: false, shifted: { group, ...pairedShift(own[i]!) } })),
  ];
}
