import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from '../errors.js';
import { recordWith, syntheticRecord, syntheticRows } from '../testing/synthetic-record.js';
import { compareRecords } from './compare-records.js';
import type { Comparison } from './comparison.js';

const rows = syntheticRows();
/** One of ten contestants. */
const PLANTED = 13;
const slowed = rows.map((row, i) => (i === PLANTED ? { ...row, time: 1.2 * row.time } : row));

const compared = (seed: number, after = rows, machine = {}): Comparison =>
  compareRecords(
    { name: 'a', record: syntheticRecord(rows, machine, 2 * seed + 1) },
    { name: 'b', record: syntheticRecord(after, { ...machine, drift: 1.3 }, 2 * seed + 2) },
  );
const moved = ({ rows }: Comparison) => rows.filter(({ verdict }) => verdict === 'slower' || verdict === 'faster');

describe('compareRecords', () => {
  const seeds = Array.from({ length: trials(100) }, (_, seed) => seed);

  it('names a row of 60 that became 20 % slower, and no other, while the machine became 30 % slower', () => {
    let named = 0;
    let others = 0;
    for (const seed of seeds) {
      const found = moved(compared(seed, slowed, { jitter: 0.02, bursts: 0.05, process: 0.01 }));
      if (found.some(({ contestant, verdict }) => contestant === `row ${PLANTED}` && verdict === 'slower')) named++;
      if (found.some(({ contestant }) => contestant !== `row ${PLANTED}`)) others++;
    }
    expect(named / seeds.length).toBeGreaterThan(0.97);
    expect(others / seeds.length).toBeLessThan(0.03);
  });

  it.each([
    ['a calm machine', { jitter: 0.01, bursts: 0.03, process: 0.01, phase: 0.02 }],
    ['a shared machine', {}],
    ['a busy machine', { jitter: 0.06, bursts: 0.25, process: 0.03, phase: 0.1 }],
  ])('names nothing on %s if nothing changed', (_machine, machine) => {
    const wrong = seeds.filter((seed) => moved(compared(seed, rows, machine)).length > 0);
    expect(wrong.length / seeds.length).toBeLessThan(0.03);
  });

  it('has intervals that contain the change as often as they say', () => {
    let inside = 0;
    let all = 0;
    for (const seed of seeds.slice(0, 60)) {
      for (const { interval, contestant } of compared(seed, slowed).rows) {
        const change = contestant === `row ${PLANTED}` ? 1.2 : 1;
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
