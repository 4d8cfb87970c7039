import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from '../errors.js';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { itNamesSlowRows, SLOW_ROW, withSlowRow } from '../testing/it-names-slow-rows.js';
import { MEASURED_ROWS, measuredTrials, PLANTED_ROWS, slowedDown } from '../testing/measured-processes.js';
import { moved } from '../testing/moved.js';
import type { NoisyMachine, NoisyRow } from '../testing/noisy-samples.js';
import { recordWith, syntheticRecord, syntheticRows } from '../testing/synthetic-record.js';
import { compareRecords } from './compare-records.js';
import type { Comparison } from './comparison.js';

const rows = syntheticRows();
const slowed = withSlowRow(rows);

const compared = (seed: number, after: readonly NoisyRow[] = rows, machine: NoisyMachine = {}): Comparison =>
  compareRecords(
    { name: 'a', record: syntheticRecord(rows, machine, 2 * seed + 1) },
    { name: 'b', record: syntheticRecord(after, { ...machine, drift: 1.3 }, 2 * seed + 2) },
  );

describe('compareRecords', () => {
  const seeds = Array.from({ length: trials(30) }, (_, seed) => seed);

  // The machine became 30 % slower, too.
  itNamesSlowRows(rows, { jitter: 0.02, bursts: 0.05, process: 0.01 }, compared);

  it('has intervals that contain the change as often as they say', () => {
    let inside = 0;
    let all = 0;
    for (const seed of seeds) {
      for (const { interval, contestant } of compared(seed, slowed).rows) {
        const change = contestant === SLOW_ROW ? 1.2 : 1;
        if (interval[0] <= change && change <= interval[1]) inside++;
        all++;
      }
    }
    expect(inside / all).toBeGreaterThan(0.93);
  });

  it('finds the speed of the machine', () => {
    const drifts = seeds.map((seed) => compared(seed, slowed).drift!);
    expect(drifts.reduce((sum, drift) => sum + Math.log(drift), 0) / drifts.length).toBeCloseTo(Math.log(1.3), 1);
  });

  it('lists a benchmark whose rows moved together, which may be load, and names none of them', () => {
    const quiet = { jitter: 0.01, bursts: 0, process: 0.005, phase: 0.005 };
    const all = rows.map((row) => (row.group === 'bench-3' ? { ...row, time: 1.5 * row.time } : row));
    const comparison = compared(1, all, quiet);
    expect(moved(comparison)).toEqual([]);
    expect(comparison.together.map(({ benchmark }) => benchmark)).toEqual(['bench-3']);
    expect(comparison.together[0]!.ratio).toBeCloseTo(1.5, 1);
  });

  it('says the same of a record and itself: nothing', () => {
    const record = syntheticRecord(rows, {}, 5);
    const { rows: same, drift, differences, notJudged } = compareRecords({ name: 'a', record }, { name: 'b', record });
    expect([drift, differences, notJudged]).toEqual([1, [], []]);
    expect(same.every(({ ratio, p }) => ratio === 1 && p === 1)).toBe(true);
  });

  it('is antisymmetric', () => {
    const [a, b] = [syntheticRecord(rows, {}, 1), syntheticRecord(slowed, {}, 2)].map((record) => ({
      name: 'x',
      record,
    }));
    const [there, back] = [compareRecords(a!, b!), compareRecords(b!, a!)];
    there.rows.forEach(({ ratio, p }, i) => {
      expect(ratio * back.rows[i]!.ratio).toBeCloseTo(1, 10);
      expect(p).toBeCloseTo(back.rows[i]!.p, 10);
    });
  });

  it('does not judge rows of fewer than five samples, and lists what only one side has or what changed', () => {
    const few = syntheticRecord(
      rows.slice(0, 12).map((row, i) => (i < 2 ? { ...row, samples: 4 } : row)),
      {},
      1,
    );
    const other = structuredClone(few);
    other.results[0]!.contestants.pop();
    other.results[1]!.title = 'another work';
    const {
      rows: judged,
      notJudged,
      onlyBefore,
      onlyAfter,
      changed,
    } = compareRecords({ name: 'a', record: few }, { name: 'b', record: other });
    expect(judged.map(({ contestant }) => contestant)).toEqual([2, 3, 4, 5, 6, 7, 8].map((i) => `row ${i}`));
    expect(notJudged).toEqual(['bench-0: row 0', 'bench-0: row 1']);
    expect([onlyBefore, onlyAfter, changed]).toEqual([['bench-0: row 9'], [], ['bench-1']]);
  });

  it('lists only what differs between the records', () => {
    const record = syntheticRecord(rows, {}, 1);
    const { machine, versions } = record;
    const other = {
      ...record,
      commit: null,
      machine: { ...machine, cores: 4 },
      versions: { ...versions, node: '22.1.0' },
    };
    expect(compareRecords({ name: 'a', record }, { name: 'b', record: other }).differences).toEqual([
      { field: 'commit', before: '0123456789', after: 'unknown' },
      { field: 'cores', before: '2', after: '4' },
      { field: 'node', before: '20.20.2', after: '22.1.0' },
    ]);
  });

  it('refuses records without a common row, and quick ones beside whole ones', () => {
    const record = syntheticRecord(rows, {}, 1);
    const compare = (other: typeof record) => () => compareRecords({ name: 'a', record }, { name: 'b', record: other });
    expect(compare(recordWith([]))).toThrow(
      new BenchmarkError('a and b have no row in common; nothing can be compared'),
    );
    expect(compare({ ...record, settings: { quick: true } })).toThrow('b is of a quick run and a is not');
  });
});

describe('compareRecords, with processes that were measured on a loaded machine', () => {
  const measured = measuredTrials();
  /** Every process with one of another trial. */
  const others = measured.flatMap((one, i) => measured.filter((_, k) => k !== i).map((other) => ({ one, other })));
  const compare = (a: BenchmarkRecord, b: BenchmarkRecord) =>
    compareRecords({ name: 'a', record: a }, { name: 'b', record: b });

  const named = (a: BenchmarkRecord, b: BenchmarkRecord) => moved(compare(a, b)).map(({ contestant }) => contestant!);

  it('names most rows of a kernel that does 20 % more, and hardly another', () => {
    const found = others.map(({ one, other }) => named(one.same[0], other.planted));
    const right = found.flat().filter((contestant) => PLANTED_ROWS.includes(contestant));
    const wrong = found.filter((rows) => rows.some((contestant) => !PLANTED_ROWS.includes(contestant)));
    expect(right.length / (PLANTED_ROWS.length * others.length)).toBeGreaterThan(0.5);
    expect(wrong.length / others.length).toBeLessThan(0.1);
  });

  it('names a single row that is 20 % slower in most records', () => {
    const found = others.filter(({ one, other }) =>
      named(one.same[0], slowedDown(other.same[1], 'fastGRNN, js', 1.2)).includes('fastGRNN, js'),
    );
    expect(found.length / others.length).toBeGreaterThan(0.7);
  });

  it('names something in few records of the same code, whose processes differ by more than their rounds show', () => {
    const found = others.filter(({ one, other }) => named(one.same[0], other.same[1]).length > 0);
    expect(found.length / others.length).toBeLessThan(0.2);
  });

  it('does not judge times of the wall clock of a machine that has more to do than cores', () => {
    const [{ same }] = measuredTrials('wall') as [ReturnType<typeof measuredTrials>[number]];
    const [a, b] = same.map((record) => ({
      ...record,
      machine: { ...record.machine, load: { before: 21, after: 25 } },
    }));
    expect(compare(a!, b!)).toMatchObject({ rows: [], notJudged: { length: MEASURED_ROWS.length } });
  });
});
