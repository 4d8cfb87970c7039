import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from '../errors.js';
import type { NoisyRow } from '../testing/noisy-samples.js';
import { syntheticRecord, syntheticRows } from '../testing/synthetic-record.js';
import { comparePairs } from './compare-pairs.js';
import type { Comparison } from './comparison.js';

const PAIRS = 8;
const rows = syntheticRows(3);
const PLANTED = 13;
const slowed = rows.map((row, i) => (i === PLANTED ? { ...row, time: 1.2 * row.time } : row));
const names = { before: 'main', after: 'here' };

function compared(seed: number, after: readonly NoisyRow[] = rows, machine = {}, pairs = PAIRS): Comparison {
  const of = (k: number) => 1000 * seed + 2 * k;
  return comparePairs(
    names,
    Array.from({ length: pairs }, (_, k) => ({
      before: syntheticRecord(rows, machine, of(k)),
      after: syntheticRecord(after, machine, of(k) + 1),
    })),
  );
}
const moved = ({ rows }: Comparison) => rows.filter(({ verdict }) => verdict === 'slower' || verdict === 'faster');

describe('comparePairs', () => {
  const seeds = Array.from({ length: trials(60) }, (_, seed) => seed);

  it('names a row of 60 that became 20 % slower, and no other', () => {
    let named = 0;
    let others = 0;
    for (const seed of seeds) {
      const found = moved(compared(seed, slowed, { jitter: 0.02, bursts: 0.03, process: 0.01 }));
      if (found.some(({ contestant, verdict }) => contestant === `row ${PLANTED}` && verdict === 'slower')) named++;
      if (found.some(({ contestant }) => contestant !== `row ${PLANTED}`)) others++;
    }
    expect(named / seeds.length).toBeGreaterThan(0.9);
    expect(others / seeds.length).toBeLessThan(0.04);
  });

  it.each([
    ['a calm machine', { jitter: 0.01, bursts: 0.03, process: 0.01, phase: 0.02 }],
    ['a shared machine', {}],
    ['a busy machine', { jitter: 0.06, bursts: 0.25, process: 0.03, phase: 0.1 }],
  ])('names nothing on %s if nothing changed', (_machine, machine) => {
    const wrong = seeds.filter((seed) => moved(compared(seed, rows, machine)).length > 0);
    expect(wrong.length / seeds.length).toBeLessThan(0.04);
  });

  it('names a benchmark whose rows all became slower as one row', () => {
    const quiet = { jitter: 0.01, bursts: 0, process: 0.005, phase: 0.01 };
    const all = rows.map((row) => (row.group === 'bench-3' ? { ...row, time: 1.5 * row.time } : row));
    const found = moved(compared(1, all, quiet));
    expect(found.map(({ benchmark, contestant }) => [benchmark, contestant])).toEqual([['bench-3', null]]);
    expect(found[0]!.ratio).toBeCloseTo(1.5, 1);
  });

  it('names both rows of a small benchmark, which has no centre of its own', () => {
    const quiet = { jitter: 0.01, bursts: 0, process: 0.005, phase: 0.01 };
    const both = rows.map((row) => (row.group === 'bench-8' ? { ...row, time: row.time / 1.5 } : row));
    const found = moved(compared(1, both, quiet));
    expect(found.map(({ benchmark, verdict }) => [benchmark, verdict])).toEqual([
      ['bench-8', 'faster'],
      ['bench-8', 'faster'],
    ]);
  });

  it('needs three pairs, and a common row', () => {
    expect(() => compared(1, rows, {}, 2)).toThrow(
      new BenchmarkError('comparePairs: there are 2 pairs; it takes at least 3'),
    );
    expect(() => compared(1, [{ group: 'other', time: 1, samples: 3 }])).toThrow('main and here have no row in common');
  });
});
