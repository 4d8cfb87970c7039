import { uniformNumbers } from '@qornn/internal-testing/random';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from '../errors.js';
import { itNamesSlowRows, withSlowRow } from '../testing/it-names-slow-rows.js';
import {
  MEASURED_ROWS,
  type MeasuredTrial,
  measuredTrials,
  PLANTED_ROWS,
  slowedDown,
} from '../testing/measured-processes.js';
import { moved, namedRates } from '../testing/moved.js';
import type { NoisyRow } from '../testing/noisy-samples.js';
import { syntheticRecord, syntheticRows } from '../testing/synthetic-record.js';
import { comparePairs, type RecordPair } from './compare-pairs.js';
import type { Comparison } from './comparison.js';

const PAIRS = 8;
const names = { before: 'main', after: 'here' };

describe('comparePairs, with processes that were measured on a loaded machine', () => {
  const measured = measuredTrials();
  const seeds = Array.from({ length: trials(30) }, (_, seed) => seed);

  /** Eight of the trials, each as a pair; of the two processes of the same code, either is the one before. */
  function drawn(seed: number, pairOf: (same: MeasuredTrial['same'], planted: MeasuredTrial['planted']) => RecordPair) {
    const uniform = uniformNumbers(seed);
    for (let i = 0; i < 20; i++) uniform();
    return measured
      .map((trial) => ({ trial, order: uniform(), swap: uniform() < 0.5 }))
      .sort((a, b) => a.order - b.order)
      .slice(0, PAIRS)
      .map(({ trial: { same, planted }, swap }) => pairOf(swap ? [same[1], same[0]] : same, planted));
  }
  const compared = (of: (seed: number) => RecordPair[]) => seeds.map((seed) => comparePairs(names, of(seed)));
  const unchanged = (seed: number) => drawn(seed, ([before, after]) => ({ before, after }));

  it('names the rows of the kernel that does 20 % more, and nothing else', () => {
    const comparisons = compared((seed) => drawn(seed, ([before], after) => ({ before, after })));
    const { all, others } = namedRates(comparisons, PLANTED_ROWS);
    expect(all).toBeGreaterThan(0.9);
    expect(others).toBeLessThan(0.05);
  });

  it('names nothing if nothing changed', () => {
    expect(namedRates(compared(unchanged), []).others).toBeLessThan(0.05);
  });

  it('names any one row that is 20 % slower, and no other', () => {
    const rates = seeds.map((seed) => {
      const contestant = MEASURED_ROWS[seed % MEASURED_ROWS.length]!;
      const pairs = unchanged(seed).map(({ before, after }) => ({ before, after: slowedDown(after, contestant, 1.2) }));
      return namedRates([comparePairs(names, pairs)], [contestant]);
    });
    expect(rates.filter(({ all }) => all === 1).length / rates.length).toBeGreaterThan(0.9);
    expect(rates.filter(({ others }) => others > 0).length / rates.length).toBeLessThan(0.05);
  });

  it('names few of them by the wall clock, and nothing that did not change', () => {
    const wall = measuredTrials('wall');
    const pairs = wall.map(({ same: [before], planted: after }) => ({ before, after }));
    const comparison = comparePairs(names, pairs);
    expect(comparison.rows.every(({ clock }) => clock === 'wall')).toBe(true);
    expect(moved(comparison).every(({ contestant }) => PLANTED_ROWS.includes(contestant ?? ''))).toBe(true);
  });

  it('asks for more where it looks more than once', () => {
    const pairs = unchanged(1).map(({ before, after }) => ({ before, after: slowedDown(after, 'gru, js', 1.05) }));
    const pOf = (looks: number) => comparePairs(names, pairs, { looks }).rows.map(({ p }) => p);
    pOf(1).forEach((p, i) => {
      expect(pOf(3)[i]).toBeCloseTo(Math.min(1, 3 * p), 12);
    });
  });
});

describe('comparePairs', () => {
  const rows = syntheticRows(3);
  const slowed = withSlowRow(rows);
  const quiet = { jitter: 0.01, bursts: 0, process: 0.005, phase: 0.01 };

  function pairsOf(seed: number, after: readonly NoisyRow[] = rows, machine = {}, pairs = PAIRS): RecordPair[] {
    const of = (k: number) => 1000 * seed + 2 * k;
    return Array.from({ length: pairs }, (_, k) => ({
      before: syntheticRecord(rows, machine, of(k)),
      after: syntheticRecord(after, machine, of(k) + 1),
    }));
  }
  const compared = (...asked: Parameters<typeof pairsOf>): Comparison => comparePairs(names, pairsOf(...asked));

  itNamesSlowRows(rows, { jitter: 0.02, bursts: 0.03, process: 0.01 }, compared);

  it('names a benchmark whose rows all became slower as one row', () => {
    const all = rows.map((row) => (row.group === 'bench-3' ? { ...row, time: 1.5 * row.time } : row));
    const found = moved(compared(1, all, quiet));
    expect(found.map(({ benchmark, contestant }) => [benchmark, contestant])).toEqual([['bench-3', null]]);
    expect(found[0]!.ratio).toBeCloseTo(1.5, 1);
  });

  it('does not call a row faster that stayed where it was while the others became slower', () => {
    const [still] = rows.filter(({ group }) => group === 'bench-3');
    const others = rows.map((row) =>
      row.group === 'bench-3' && row !== still ? { ...row, time: 1.5 * row.time } : row,
    );
    const found = moved(compared(1, others, quiet));
    expect(found.map(({ contestant, verdict }) => [contestant, verdict])).toEqual([[null, 'slower']]);
  });

  it('names both rows of a small benchmark, which has no centre of its own', () => {
    const both = rows.map((row) => (row.group === 'bench-8' ? { ...row, time: row.time / 1.5 } : row));
    const found = moved(compared(1, both, quiet));
    expect(found.map(({ benchmark, verdict }) => [benchmark, verdict])).toEqual([
      ['bench-8', 'faster'],
      ['bench-8', 'faster'],
    ]);
  });

  it('judges every benchmark by its own number of pairs', () => {
    const only = ({ before, after }: RecordPair, isKept: (name: string) => boolean) => {
      const [a, b] = [before, after].map((record) => ({
        ...record,
        results: record.results.filter(({ name }) => isKept(name)),
      }));
      return { before: a!, after: b! };
    };
    const all = pairsOf(1, slowed, quiet, 6);
    const more = pairsOf(2, slowed, quiet, 4).map((pair) => only(pair, (name) => name === 'bench-1'));
    const {
      rows: judged,
      notJudged,
      pairs,
    } = comparePairs(names, [...all.map((pair, k) => only(pair, (name) => name !== 'bench-0' || k < 2)), ...more]);
    expect([pairs, notJudged]).toEqual([10, ['bench-0']]);
    expect(new Set(judged.map(({ benchmark, samples }) => `${benchmark}: ${samples[0]}`))).toContain('bench-1: 10');
    expect(judged.filter(({ benchmark }) => benchmark !== 'bench-1').every(({ samples }) => samples[0] === 6)).toBe(
      true,
    );
  });

  it('needs three pairs, and a common row', () => {
    expect(() => compared(1, rows, {}, 2)).toThrow(
      new BenchmarkError('comparePairs: there are 2 pairs; it takes at least 3'),
    );
    expect(() => compared(1, [{ group: 'other', time: 1, samples: 3 }])).toThrow('main and here have no row in common');
  });
});
