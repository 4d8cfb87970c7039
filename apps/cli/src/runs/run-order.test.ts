import type { ListedRun } from '@qornn/training/runs';
import { describe, expect, it } from 'vitest';
import { type SortColumn, sortRuns } from './run-order.js';

const run = (name: string, changes: Partial<ListedRun> = {}): ListedRun => ({
  directory: `runs/${name}`,
  name,
  seed: 0,
  task: 'copy',
  strategy: 'bjorck',
  bits: '4',
  state: 'finished',
  stopped: 'finished',
  steps: { done: 10, of: 10 },
  seconds: 1,
  totalSeconds: null,
  metric: { name: 'recall', goal: 'max' },
  best: { step: 10, metrics: { recall: 0.5 } },
  test: null,
  ...changes,
});

const sorted = (runs: ListedRun[], column: SortColumn) => sortRuns(runs, column).map(({ name }) => name);

describe('sortRuns', () => {
  it('sorts the best metric first, for metrics to maximize and to minimize, grouped by metric', () => {
    const loss = (name: string, value: number) =>
      run(name, { metric: { name: 'crossEntropy', goal: 'min' }, best: { step: 1, metrics: { crossEntropy: value } } });
    const fraction = (name: string, value: number) => run(name, { best: { step: 1, metrics: { recall: value } } });
    const none = run('none', { metric: null, best: null });
    const runs = [none, fraction('half', 0.5), loss('two', 2), fraction('all', 1), loss('one', 1)];
    expect(sorted(runs, 'metric')).toEqual(['one', 'two', 'all', 'half', 'none']);
  });

  it('sorts numbers in names numerically, and equal names by seed', () => {
    expect(sorted([run('copy-1000'), run('copy-200'), run('adding')], 'name')).toEqual([
      'adding',
      'copy-200',
      'copy-1000',
    ]);
    const seeds = sortRuns([run('a', { seed: 10 }), run('a', { seed: 9 })], 'name').map(({ seed }) => seed);
    expect(seeds).toEqual([9, 10]);
  });

  it('sorts numerically, missing values last, and is stable', () => {
    const runs = [run('none', { seconds: null }), run('slow', { seconds: 20 }), run('fast', { seconds: 1, totalSeconds: 3 })];
    expect(sorted(runs, 'time')).toEqual(['fast', 'slow', 'none']);
    expect(sorted(runs, 'steps')).toEqual(['none', 'slow', 'fast']);
    expect(sorted([run('ten', { bits: '10/8' }), run('four'), run('float', { bits: 'float' })], 'bits')).toEqual([
      'four',
      'ten',
      'float',
    ]);
  });
});
