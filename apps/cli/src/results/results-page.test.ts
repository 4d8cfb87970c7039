import { describe, expect, it } from 'vitest';
import { resultRecord as record } from '../testing/result-record.js';
import type { ResultRecord } from './result-record.js';
import { resultsOf } from './results-page.js';

const resultsPage = (records: ResultRecord[]) => resultsOf(records).page;

describe('resultsPage', () => {
  it('has a table for every metric of a task, and the command of each row', () => {
    const page = resultsPage([record()]);
    expect(page).toContain('## copy, T0 100');
    expect(page).toContain('| recall | weights | latent | quantized | 12 bits |');
    expect(page).toContain('| copy-6 | bjorck, 6 bits | 10.00 % | 99.00 % | 98.00 % |');
    expect(page).toContain('| copy-6 | bjorck, 6 bits | 2.000 | 0.002000 | 0.003000 |');
    expect(page).toContain(
      '| copy-6 | 1 | 1234 | 900 B | ● | 4936 B | 1000 | – | 1 min 0 s | `qornn train copy-6 --seed 1` |',
    );
  });

  it('averages over seeds, with sample standard deviation, and separates tasks', () => {
    const page = resultsPage([
      record(),
      record({ seed: 2, quantized: { crossEntropy: 0.004, recall: 0.97 }, seconds: 90 }),
      record({ name: 'other', T0: 1000 }),
    ]);
    expect(page).toContain('98.00 % ± 1.41 %');
    expect(page).toContain('| copy-6 | 1, 2 | 1234 | 900 B | ● | 4936 B | 1000 | – | 1 min 0 s – 1 min 30 s |');
    expect(page.indexOf('## copy, T0 100')).toBeLessThan(page.indexOf('## copy, T0 1000'));
  });

  it('compares networks on the same data file in one section, however they read it', () => {
    const reading = (name: string, task: object) =>
      record({ name, config: { ...record().config, task: { name: 'series', ...task } } });
    const page = resultsPage([
      reading('a', { file: { train: 'data/Gun_TRAIN.ts', test: 'data/Gun_TEST.ts' }, differences: true }),
      reading('b', { file: { train: 'Gun_TRAIN.ts', test: 'Gun_TEST.ts' } }),
      reading('c', { file: 'other.csv', window: 10 }),
    ]);
    expect(page.match(/^## .*$/gm)).toEqual(['## series, Gun_TRAIN.ts', '## series, other.csv']);
  });

  it('states the number of test sequences, and which part', () => {
    expect(resultsPage([record()])).toContain('Measured on 64 test sequences. Baseline');
    expect(resultsPage([record({ testSequences: 64 })])).toContain('Measured on 64 of 64 test sequences. Baseline');
    expect(resultsPage([record({ testSequences: 101, part: 'fair' })])).toContain(
      'Measured on 64 of 101 test sequences, a stratified sample. Baseline',
    );
    expect(resultsPage([record(), record({ seed: 2, testSequences: 101, part: 'first' })])).toContain(
      'Measured on 64 test sequences; or 64 of 101 test sequences, the first of the file. Baseline',
    );
  });

  it('leaves cells empty if a network cannot be converted', () => {
    const page = resultsPage([
      record(),
      record({
        name: 'lstm',
        integer: [],
        modelStateBits: null,
        config: {
          task: { name: 'copy', T0: 100 },
          model: { cell: 'lstm', recurrentQuantizer: 'none' },
        } as unknown as ResultRecord['config'],
      }),
    ]);
    expect(page).toContain('| lstm | lstm, float | 10.00 % | 99.00 % | – |');
  });
});
