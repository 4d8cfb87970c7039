import { integer } from '@qornn/options';
import { BenchmarkError } from '../errors.js';
import { checkOptions } from '../options.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { median } from '../statistics/robust.js';
import { COMPARE_DEFAULTS, COMPARE_OPTIONS, type CompareOptions } from './compare-options.js';
import type { ComparedRow, Comparison } from './comparison.js';
import { judgeShifts, type ShiftedRow, type Surroundings } from './judge-shifts.js';
import { type MatchedRow, matchedRows } from './matched-rows.js';
import { recordDifferences } from './record-differences.js';
import { pairedShift, type Shift } from './shift.js';
import { withoutPairs } from './without-pairs.js';

/** Records of two commits, measured one right after the other, of one benchmark or of some. */
export interface RecordPair {
  before: BenchmarkRecord;
  after: BenchmarkRecord;
}

export interface ComparePairsOptions extends CompareOptions {
  /** how often such a comparison is made while more pairs are measured, which the p-values take into account; default 1 */
  looks?: number;
}

/** With fewer pairs, their differences do not say how much they vary. */
export const MIN_PAIRS = 3;

/**
 * Compares two commits by pairs of processes that were measured in alternation: every pair shares the state of the machine, and the pairs show
 * how much a row varies from process to process.
 *
 * Of every process, a row counts with its least time, since other programs only add to it (Chen and Revels 2016). What moves most rows of a
 * benchmark is a row of its own. Benchmarks may have different numbers of pairs; those with fewer than three are not judged.
 *
 * @param pairs at least three
 * @throws BenchmarkError when there are fewer pairs, or no row is in all records of a benchmark
 */
export function comparePairs(
  names: { before: string; after: string },
  pairs: readonly RecordPair[],
  options: ComparePairsOptions = {},
): Comparison {
  const { looks, ...settings } = {
    ...COMPARE_DEFAULTS,
    looks: 1,
    ...checkOptions<ComparePairsOptions>('comparePairs', options, {
      ...COMPARE_OPTIONS,
      looks: integer(1),
    }),
  };
  const measured = measuredBenchmarks(pairs);
  const most = Math.max(0, ...measured.map(({ pairs }) => pairs.length));
  if (most < MIN_PAIRS) {
    throw new BenchmarkError(`comparePairs: there are ${most} pairs; it takes at least ${MIN_PAIRS}`);
  }
  const matched = measured.map(({ name, pairs }) => ({ name, pairs, ...matchedRows(pairs.flat()) }));
  const judged = matched.filter(({ pairs }) => pairs.length >= MIN_PAIRS);
  const shifted = judged.flatMap(({ rows }) => shiftsOf(rows));
  if (shifted.length === 0) {
    throw new BenchmarkError(`${names.before} and ${names.after} have no row in common; nothing can be compared`);
  }
  const judgements = judgeShifts(
    shifted.map(({ shifted }) => shifted),
    shifted.map(({ surroundings }) => surroundings),
    { ...settings, looks },
  );
  const rows = shifted.map(({ row, isWhole }, i): ComparedRow => {
    const { shift, interval, p, verdict } = judgements[i]!;
    const medianOf = (side: number) =>
      isWhole ? null : median(row.samples.filter((_, k) => k % 2 === side).map((samples) => Math.min(...samples)));
    return {
      benchmark: row.result.name,
      title: row.result.title,
      contestant: isWhole ? null : row.contestant,
      parameters: isWhole ? (row.result.parameters ?? {}) : row.parameters,
      unit: row.result.unit,
      clock: row.clock,
      before: medianOf(0),
      after: medianOf(1),
      samples: [row.samples.length / 2, row.samples.length / 2],
      ratio: Math.exp(shift),
      interval: [Math.exp(interval[0]), Math.exp(interval[1])],
      p,
      verdict,
    };
  });
  const onlyIn = (side: number) => [
    ...new Set(matched.flatMap(({ only }) => only.filter((_, k) => k % 2 === side).flat())),
  ];
  const [first] = pairs;
  return {
    ...names,
    pairs: most,
    differences: recordDifferences(first!.before, first!.after).filter(
      ({ field }) => !['date', 'load'].includes(field),
    ),
    drift: null,
    together: [],
    ...settings,
    rows,
    onlyBefore: onlyIn(0).filter((name) => !onlyIn(1).includes(name)),
    onlyAfter: onlyIn(1).filter((name) => !onlyIn(0).includes(name)),
    changed: matched.flatMap(({ changed }) => changed),
    notJudged: matched.flatMap(({ name, pairs }) => (pairs.length < MIN_PAIRS ? [name] : [])),
  };
}

/** Records of each benchmark alone, of the pairs that measured it. */
function measuredBenchmarks(pairs: readonly RecordPair[]): { name: string; pairs: BenchmarkRecord[][] }[] {
  const has = (record: BenchmarkRecord, name: string) => record.results.some((result) => result.name === name);
  const alone = (record: BenchmarkRecord, name: string) => ({
    ...record,
    results: record.results.filter((result) => result.name === name),
  });
  const names = new Set(
    pairs.flatMap(({ before, after }) => [...before.results, ...after.results].map(({ name }) => name)),
  );
  return [...names].map((name) => ({
    name,
    pairs: pairs
      .map(({ before, after }) => [before, after])
      .filter((pair) => pair.some((record) => has(record, name)))
      .map((pair) => pair.map((record) => alone(record, name))),
  }));
}

interface PairedRow {
  row: MatchedRow;
  /** most rows of its benchmark together; `row` is one of them */
  isWhole: boolean;
  shifted: ShiftedRow;
  surroundings: Surroundings;
}

/** Shifts of the rows of a benchmark, and of most of them together, for each clock. */
function shiftsOf(rows: readonly MatchedRow[]): PairedRow[] {
  return [...new Set(rows.map(({ clock }) => clock))].flatMap((clock) => {
    const own = rows.filter((row) => row.clock === clock);
    const differences = own.map(({ samples }) => {
      const least = samples.map((times) => Math.log(Math.min(...times)));
      return Array.from({ length: least.length / 2 }, (_, pair) => least[2 * pair + 1]! - least[2 * pair]!);
    });
    const { rows: relative, whole } = withoutPairs(differences);
    const common = whole && pairedShift(whole);
    const group = `${own[0]!.result.name} ${clock}`;
    const paired = (row: MatchedRow, isWhole: boolean, shift: Shift): PairedRow => ({
      row,
      isWhole,
      shifted: { group, kind: clock, ...shift },
      surroundings: { variance: 0, degrees: 1, whole: isWhole ? 0 : (common?.shift ?? 0) },
    });
    return [
      ...(common ? [paired(own[0]!, true, common)] : []),
      ...own.map((row, i) => paired(row, false, pairedShift(relative[i]!))),
    ];
  });
}
