import { BenchmarkError } from '../errors.js';
import { checkOptions } from '../options.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { median } from '../statistics/robust.js';
import { betweenProcesses } from './between-processes.js';
import { COMPARE_OPTIONS, type CompareOptions, RECORDS_DEFAULTS } from './compare-options.js';
import type { Clock, ComparedRow, Comparison } from './comparison.js';
import { judgeShifts, type ShiftedRow, type Surroundings } from './judge-shifts.js';
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
/** Deviations, of logarithms, of a row between two processes that run the same code. */
const PROCESS_DEVIATION: Readonly<Record<Clock, number>> = { wall: 0.02, processor: 0.015 };

/**
 * Compares two records, each of a process of its own: which rows moved beyond noise, relative to the machine.
 *
 * Load that slows all contestants of a round is taken from the samples; what the machine did between the records, from the rows; and the noise
 * between two processes is estimated from all rows. Not judged are rows with fewer than five samples on a side, and rows without times of the
 * processor if a machine had more to do than it has cores.
 *
 * @throws BenchmarkError when no row is in both records, or only one of them is of a quick run
 * @example
 * const { rows } = compareRecords({ name: 'a', record: a }, { name: 'b', record: b });
 * console.log(rows.filter(({ verdict }) => verdict === 'slower').map(({ contestant }) => contestant));
 */
export function compareRecords(before: NamedRecord, after: NamedRecord, options: CompareOptions = {}): Comparison {
  const settings = {
    ...RECORDS_DEFAULTS,
    ...checkOptions<CompareOptions>('compareRecords', options, COMPARE_OPTIONS),
  };
  const records = [before.record, after.record];
  requireSameSizes(before, after);
  const { rows: all, only, changed } = matchedRows(records);
  if (all.length === 0) {
    throw new BenchmarkError(`${before.name} and ${after.name} have no row in common; nothing can be compared`);
  }
  const isCrowded = records.some(({ machine: { load, cores } }) => Math.max(load.before, load.after) > cores);
  const isJudged = ({ samples, clock }: MatchedRow) =>
    samples.every(({ length }) => length >= MIN_SAMPLES) && (clock === 'processor' || !isCrowded);
  const clocks = [...new Set(all.filter(isJudged).map(({ clock }) => clock))].map((clock) =>
    relativeRows(all.filter((row) => row.clock === clock && isJudged(row))),
  );
  const judgedRows = clocks.flatMap(({ rows }) => rows);
  const judgements = judgeShifts(
    judgedRows.map(({ shifted }) => shifted),
    judgedRows.map(({ surroundings }) => surroundings),
    settings,
  );
  // The clock of most rows tells how fast the machine was.
  const [main] = clocks.toSorted((a, b) => b.rows.length - a.rows.length);
  const rows = judgedRows.map(({ row }, i): ComparedRow => {
    const { shift, interval, p, verdict } = judgements[i]!;
    const [a, b] = row.samples as [readonly number[], readonly number[]];
    return {
      benchmark: row.result.name,
      title: row.result.title,
      contestant: row.contestant,
      parameters: row.parameters,
      unit: row.result.unit,
      clock: row.clock,
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
    drift: main === undefined || Number.isNaN(main.drift) ? null : Math.exp(main.drift),
    together: clocks.flatMap(({ together }) =>
      together.map(({ group, shift }) => ({ benchmark: group, ratio: Math.exp(shift) })),
    ),
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

interface RelativeRow {
  row: MatchedRow;
  shifted: ShiftedRow;
  surroundings: Surroundings;
}

/** Shifts of rows of one clock, relative to what the machine did. */
function relativeRows(rows: readonly MatchedRow[]) {
  const { clock } = rows[0]!;
  const { drift, rows: relative, taken, together } = withoutMachine(shiftsOf(rows), clock);
  const between = betweenProcesses(relative, PROCESS_DEVIATION[clock], clock);
  const relativeRow = (row: MatchedRow, i: number): RelativeRow => {
    const { center, variance } = taken[i]!;
    // By the wall clock, load moves whole groups.
    const whole = row.clock === 'wall' ? 0 : center;
    return {
      row,
      shifted: relative[i]!,
      surroundings: { variance: between.variance + variance, degrees: between.degrees, whole },
    };
  };
  return { drift, together, rows: rows.map(relativeRow) };
}

/** Shifts of rows, with the load of the rounds taken from the times that other programs lengthen. */
function shiftsOf(rows: readonly MatchedRow[]): ShiftedRow[] {
  const shifts = new Map<MatchedRow, ShiftedRow>();
  for (const group of new Set(rows.map(({ result }) => result.name))) {
    const own = rows.filter(({ result }) => result.name === group);
    const [before, after] = [0, 1].map((side) => logarithmsOf(own, side));
    for (const [i, row] of own.entries()) {
      shifts.set(row, { group, kind: row.clock, ...independentShift(before![i]!, after![i]!) });
    }
  }
  return rows.map((row) => shifts.get(row)!);
}

function logarithmsOf(rows: readonly MatchedRow[], side: number): number[][] {
  const samples = rows.map(({ samples }) => samples[side]!);
  return rows[0]!.clock === 'wall' ? withoutRounds(samples) : samples.map((times) => lowerHalf(times).map(Math.log));
}

/** What other programs lengthened least: they take caches away, and add to the time of the processor only. */
function lowerHalf(times: readonly number[]): number[] {
  return [...times].sort((a, b) => a - b).slice(0, Math.ceil(times.length / 2));
}
