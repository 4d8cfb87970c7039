import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ComparedRow, Comparison } from '../compare/comparison.js';
import { printComparison } from './print-comparison.js';

const row: ComparedRow = {
  benchmark: 'step-64',
  title: 'a step, d 64',
  contestant: 'ours',
  parameters: { units: 64, bits: 4 },
  unit: 'µs',
  clock: 'processor',
  before: 1,
  after: 1.5,
  samples: [9, 9],
  ratio: 1.2,
  interval: [1.1, 1.31],
  p: 0.0004,
  verdict: 'slower',
};
const same: ComparedRow = { ...row, contestant: 'peer', ratio: 0.999, interval: [0.98, 1.02], p: 1, verdict: 'same' };
const comparison: Comparison = {
  before: 'a.json',
  after: 'b.json',
  pairs: 0,
  differences: [{ field: 'load', before: '0.1 – 0.4', after: '7.1 – 9.0' }],
  drift: 1.25,
  together: [],
  level: 0.01,
  minEffect: 0.05,
  rows: [row, same, { ...same, contestant: 'noisy', verdict: 'unclear', interval: [0.5, 2] }],
  onlyBefore: ['step-64: gone'],
  onlyAfter: [],
  changed: [],
  notJudged: ['step-64: slow'],
};

describe('printComparison', () => {
  it('shows only what differs and what moved', () => {
    const text = printComparison(comparison);
    expect(text).toContain('a.json → b.json\n  load: 0.1 – 0.4 → 7.1 – 9.0');
    expect(text).toMatch(/ours, bits 4 +│ 1.00 µs │ 1.50 µs │ \+20.0 % │ \+10.0 % … \+31.0 % │ slower │/);
    expect(text).not.toContain('peer');
    expect(text).toContain('1 of 3 rows moved by 5.00 % or more beyond noise');
    expect(text).toContain('the machine was 25.0 % slower; changes are relative to that');
    expect(text).toContain('1 row too noisy to exclude a change of 10.0 %; --all shows them');
    expect(text).toMatch(/not judged, fewer than five samples .*: step-64: slow/);
    expect(text).toContain('by the time of the processor\n');
    expect(text).toContain('only in a.json: step-64: gone');
    expect(printComparison(comparison, 'markdown')).toContain('| slower |');
  });

  it('shows all rows if asked', () => {
    const text = printComparison(comparison, 'table', { all: true });
    expect(text).toMatch(/peer, bits 4 .* -0.1 % .* same/);
    expect(text).toMatch(/noisy, bits 4 .* unclear/);
  });

  it('says that nothing moved', () => {
    const nothing = { ...comparison, rows: [same], differences: [], onlyBefore: [], notJudged: [], drift: null };
    expect(printComparison(nothing)).toBe(
      '0 of 1 row moved by 5.00 % or more beyond noise (two records; a false one in 1 % of comparisons)\n' +
        'by the time of the processor',
    );
  });

  it('says how many pairs there are, and which clock was read', () => {
    const rows: ComparedRow[] = [
      { ...row, samples: [8, 8] },
      { ...row, samples: [16, 16], clock: 'wall' },
    ];
    const text = printComparison({ ...comparison, rows, pairs: 16 });
    expect(text.replaceAll('\n', ' ')).toContain('8 to 16 pairs measured in alternation');
    expect(text).toContain('by the time of the processor; 1 row by the wall clock');
    expect(printComparison({ ...comparison, rows: [rows[1]!] })).toContain('by the wall clock, which other programs');
  });

  it('names a benchmark that moved as a whole', () => {
    const whole = { ...row, contestant: null, before: null, after: null };
    expect(printComparison({ ...comparison, rows: [whole], pairs: 8 })).toMatch(
      /most rows together, bits 4 +│ +│ +│ \+20.0 %/,
    );
  });

  it('has all rows as comma-separated values and as JSON', () => {
    const rows = parse(printComparison(comparison, 'csv'), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ contestant, verdict }) => [contestant, verdict])).toEqual([
      ['ours', 'slower'],
      ['peer', 'same'],
      ['noisy', 'unclear'],
    ]);
    expect(rows[0]).toMatchObject({ 'parameter bits': '4', ratio: '1.2', low: '1.1' });
    expect(JSON.parse(printComparison(comparison, 'json'))).toEqual(comparison);
  });

  it('is at most 100 columns wide', () => {
    const long = 'x'.repeat(250);
    const wide: Comparison = {
      ...comparison,
      before: long,
      differences: [{ field: long, before: long, after: long }],
      rows: [
        { ...row, contestant: long, title: long, before: 123456789, after: 1e-7, ratio: 1e6, interval: [1e-6, 1e9] },
      ],
      notJudged: [long],
    };
    for (const line of printComparison(wide, 'table', { all: true }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(100);
  });
});
