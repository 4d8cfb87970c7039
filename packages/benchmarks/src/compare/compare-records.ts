import { BenchmarkError } from '../errors.js';
import { checkOptions } from '../options.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { median } from '../statistics/robust.js';
import { COMPARE_DEFAULTS, COMPARE_OPTIONS, type CompareOptions } from './compare-options.js';
import type { ComparedRow, Comparison } from './comparison.js';
import { judgeShifts, type ShiftedRow } from './judge-shifts.js';
import { withoutMachine } from './machine-drift.js';
import { type MatchedRow, matchedRows } from './matched-rows.js';
import { recordDifferences } from './record-differences.js';
import { independentShift } from './shift.js';
import { withoutRounds } from './without-rounds.js';

/** A record and what to call it. */
export interface NamedRecord {
  name: string;
  record: BenchmarkRecord;
}

/** With fewer samples, other load decides the median. */
const MIN_SAMPLES = 5;
/** Deviation, of logarithms, of a row between two processes that run the same code. */
const PROCESS_DEVIATION = 0.02;

/**
 * Compares two records, each of a process of its own: which rows moved beyond noise, relative to the machine.
 *
 * Load that slows all contestants of a round is taken from the samples; what the machine did between the records, from the rows; and the noise
 * between two processes is estimated from all rows. Rows with fewer than five samples on a side are not judged.
 *
 * @throws BenchmarkError when no row is in both records, or only one of them is of a quick run
 * @example
 * const { rows } = compareRecords({ name: 'a', record: a }, { name: 'b', record: b });
 * console.log(rows.filter(({ verdict }) => verdict === 'slower').map(({ contestant }) => contestant));
 */
export function compareRecords(before: NamedRecord, after: NamedRecord, options: CompareOptions = {}): Comparison {
  const settings = {
    ...COMPARE_DEFAULTS,
    ...checkOptions<CompareOptions>('compareRecords', options, COMPARE_OPTIONS),
  };
  const records = [before.record, after.record];
  requireSameSizes(before, after);
  const { rows: all, only, changed } = matchedRows(records);
  if (all.length === 0) {
    throw new BenchmarkError(`${before.name} and ${after.name} have no row in common; nothing can be compared`);
  }
  const shifted = shiftsOf(all);
  const isJudged = ({ samples }: MatchedRow) => samples.every(({ length }) => length >= MIN_SAMPLES);
  const judgedRows = all.flatMap((row, i) => (isJudged(row) ? [{ row, shifted: shifted[i]! }] : []));
  const { drift, rows: relative, variances, together } = withoutMachine(judgedRows.map(({ shifted }) => shifted));
  const judgements = judgeShifts(relative, { ...settings, floor: PROCESS_DEVIATION, variances });
  const rows = judgedRows.map(({ row }, i): ComparedRow => {
    const { shift, interval, p, verdict } = judgements[i]!;
    const [a, b] = row.samples as [readonly number[], readonly number[]];
    return {
      benchmark: row.result.name,
      title: row.result.title,
      contestant: row.contestant,
      parameters: row.parameters,
      unit: row.result.unit,
      before: median(a),
      after: median(b),
      samples: [a.length, b.length],
      ratio: Math.exp(shift),
      interval: [Math.exp(interval[0]), Math.exp(interval[1])],
      p,
      verdict,
    };
  });
  return {
    before: before.name,
    after: after.name,
    pairs: 0,
    differences: recordDifferences(before.record, after.record),
    drift: Number.isNaN(drift) ? null : Math.exp(drift),
    together: together.map(({ group, shift }) => ({ benchmark: group, ratio: Math.exp(shift) })),
    ...settings,
    rows,
    onlyBefore: only[0]!,
    onlyAfter: only[1]!,
    changed,
    notJudged: all.filter((row) => !isJudged(row)).map(({ result, contestant }) => `${result.name}: ${contestant}`),
  };
}

/** @throws BenchmarkError when only one record is of a quick run */
function requireSameSizes(before: NamedRecord, after: NamedRecord): void {
  const [quick, whole] = before.record.settings.quick ? [before, after] : [after, before];
  if (quick.record.settings.quick && !whole.record.settings.quick) {
    throw new BenchmarkError(`${quick.name} is of a quick run and ${whole.name} is not; they have other sizes`);
  }
}

/** Shifts of rows, with the load of the rounds taken from the samples of each benchmark. */
function shiftsOf(rows: readonly MatchedRow[]): ShiftedRow[] {
  const shifts = new Map<MatchedRow, ShiftedRow>();
  for (const group of new Set(rows.map(({ result }) => result.name))) {
    const own = rows.filter(({ result }) => result.name === group);
    const [before, after] = [0, 1].map((side) => withoutRounds(own.map(({ samples }) => samples[side]!)));
    for (const [i, row] of own.entries()) shifts.set(row, { group, ...independentShift(before![i]!, after![i]!) });
  }
  return rows.map((row) => shifts.get(row)!);
}
