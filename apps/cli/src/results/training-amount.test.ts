import { describe, expect, it } from 'vitest';
import { resultRecord } from '../testing/result-record.js';
import type { ResultRecord } from './result-record.js';
import { nameOf, resultTasks } from './result-tasks.js';
import { resultsOf } from './results-page.js';
import { cutShort, epochsOf, stillImproving } from './training-amount.js';

const record = (name: string, steps: number, changes: Parameters<typeof resultRecord>[0] = {}) =>
  resultRecord({ name, steps, stopped: 'finished', ...changes });
const gru = (name: string, steps: number, changes: Parameters<typeof resultRecord>[0] = {}) => {
  const own = record(name, steps, changes);
  return { ...own, config: { ...own.config, model: { ...own.config.model, cell: 'gru' } } };
};
const rows = (...records: ResultRecord[]) => resultTasks(records)[0]!.rows;
const short = (...records: ResultRecord[]) =>
  cutShort(rows(...records)).map(({ row, than, part }) => [nameOf(row), nameOf(than), part]);

describe('epochsOf', () => {
  it('is steps × batch size / training sequences', () => {
    expect(epochsOf(record('a', 100, { trainingSequences: 250 }))).toBe(20);
    expect(epochsOf(record('a', 100, { trainingSequences: null }))).toBeUndefined();
    const { trainingSequences: _, ...early } = record('a', 100);
    expect(epochsOf(early)).toBeUndefined();
  });
});

describe('cutShort', () => {
  it('compares with the orthogonal network that was trained for longest', () => {
    expect(short(record('a', 1000), record('b', 100), gru('g', 250), gru('h', 2000), gru('i', 1000))).toEqual([
      ['b', 'a', 0.1],
      ['g', 'a', 0.25],
    ]);
    expect(short(gru('g', 250), gru('h', 2000))).toEqual([]);
    expect(short(record('a', 1000), gru('g', 990), gru('h', 989))).toEqual([['h', 'a', 0.989]]);
  });

  it('does not mark what ended by itself, but a single seed that did not', () => {
    expect(
      short(record('a', 1000), gru('g', 10, { stopped: 'reached' }), gru('h', 10, { stopped: 'patience' })),
    ).toEqual([]);
    expect(short(record('a', 1000), gru('g', 1000), gru('g', 500, { seed: 2, stopped: 'time' }))).toEqual([
      ['g', 'a', 0.5],
    ]);
  });
});

describe('stillImproving', () => {
  const isMarked = (
    goal: 'max' | 'min',
    validation: (number | null)[],
    stopped: ResultRecord['stopped'] = 'finished',
  ) =>
    stillImproving(
      rows(record('a', 1000, { metric: { name: goal === 'max' ? 'recall' : 'loss', goal }, validation, stopped })),
    ).length === 1;
  const tenths = (before: (number | null)[], last: number | null) => [
    ...before,
    ...Array.from({ length: 9 - before.length }, () => null),
    last,
  ];

  it('asks for an error that is 2 % smaller than all before', () => {
    expect(isMarked('max', tenths([0.5, 0.9], 0.91))).toBe(true);
    expect(isMarked('max', tenths([0.5, 0.9], 0.901))).toBe(false);
    expect(isMarked('max', tenths([0.95, 0.9], 0.94))).toBe(false);
    expect(isMarked('min', tenths([4, 2], 1.9))).toBe(true);
    expect(isMarked('min', tenths([4, 2], 1.97))).toBe(false);
    expect(isMarked('max', tenths([1], 1))).toBe(false);
  });

  it('marks neither what ended by itself nor what was not evaluated', () => {
    expect(isMarked('max', tenths([0.5], 0.9), 'reached')).toBe(false);
    expect(isMarked('max', tenths([], 0.9))).toBe(false);
    expect(isMarked('max', tenths([0.9], null))).toBe(false);
    expect(isMarked('max', [])).toBe(false);
    expect(stillImproving(rows(record('a', 1000)))).toEqual([]);
  });
});

it('is said beside each row and in a footnote', () => {
  const { page, plots } = resultsOf([
    record('a', 23400, { trainingSequences: 50000 }),
    gru('a-gru', 780, { trainingSequences: 50000 }),
    gru('a-long', 23400, { trainingSequences: 50000, validation: [...Array.from({ length: 9 }, () => 0.5), 0.6] }),
  ]);
  expect(page).toContain('| a | bjorck, 6 bits |');
  expect(page).toContain('| a-gru † | gru, 6 bits |');
  expect(page).toContain('| a-gru † | 1 | 1234 | 900 B | ● | 4936 B | 780 | 0.78 |');
  expect(page).toContain('\n† Cut short, so no trained baseline: of the training sequences that a saw, a-gru 3.3 %.\n');
  expect(page).toContain(
    '\n‡ Still improving: in the last tenth of the steps the error on validation fell by more than 2 %: a-long.\n',
  );
  expect(plots.get('copy-t0-100.svg')).toMatch(/>gru †<.*>long ‡<|>long ‡<.*>gru †</);
});
