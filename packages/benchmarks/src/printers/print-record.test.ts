import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BenchmarkRecord } from '../records/benchmark-record.js';
import type { BenchmarkResult } from '../result.js';
import { recordWith } from '../testing/synthetic-record.js';
import { printRecord } from './print-record.js';

const result: BenchmarkResult = {
  name: 'step-64',
  title: 'a step, d 64',
  package: '@qornn/cells',
  group: 'inference',
  unit: 'µs',
  baseline: 'plain loop',
  goals: [{ contestant: 'ours, "quick"', against: 'plain loop', atLeast: 2 }],
  missing: ['PyTorch: pip install torch'],
  peers: [{ name: 'onnxruntime', version: '1.22.0', threads: 1 }],
  parameters: { units: 64, activation: 'relu' },
  contestants: [
    {
      name: 'ours, "quick"',
      samples: [1, 2, 3],
      bytes: 640,
      limitedBy: ['limit'],
      parameters: { bits: 4 },
      figures: { defect: 0.25 },
    },
    { name: 'plain loop', samples: [10, 12.5] },
    { name: 'limit', samples: [1] },
  ],
};
const record = recordWith([result]);
const widest = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('printRecord', () => {
  it('prints a table with parameters that the title does not name, goals, and what is missing', () => {
    const table = printRecord(record);
    expect(table).toContain('a step, d 64; activation relu');
    expect(table).toMatch(/ours, "quick", bits 4, defect +│ 2.00 µs │ 1.00 – 3.00 │ +3 │ +5.63 × │ +640 │ +50 % │/);
    expect(table).toContain('goal reached: ours, "quick" 5.63 × plain loop, wanted 2 ×');
    expect(table).toContain('left out: PyTorch: pip install torch');
    expect(table.replace(/\n/g, ' ')).toContain(
      '2026-01-31, commit 0123456789, Abacus, 2 cores, load 0.5 before and 1.5 after, Node 20.20.2, onnxruntime 1.22.0, 1 thread',
    );
    expect(table).not.toContain('Incomplete');
  });

  it('marks quick and interrupted runs', () => {
    const marked = recordWith([result], { complete: false, settings: { quick: true } });
    for (const format of ['table', 'markdown'] as const) {
      expect(printRecord(marked, format)).toContain('Quick run');
      expect(printRecord(marked, format)).toContain('Incomplete');
      expect(printRecord(marked, format)).toContain('goal not judged (quick): ours, "quick" at least 2 × plain loop');
      expect(printRecord(marked, format)).not.toMatch(/goal (reached|missed)/);
    }
    expect(JSON.parse(printRecord(marked, 'json'))).toEqual(marked);
  });

  it('prints tables of at most 100 columns, whatever the names and times', () => {
    const text = fc
      .string({ maxLength: 300, unit: fc.constantFrom('a', 'B', '7', ' ', '-', 'é', '×') })
      .filter((name) => name.trim() !== '');
    const time = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    const contestant = fc.record({
      name: text,
      samples: fc.array(time, { minLength: 1, maxLength: 4 }),
      bytes: fc.nat({ max: 1e9 }),
    });
    const contestants = fc.uniqueArray(contestant, { minLength: 1, maxLength: 4, selector: ({ name }) => name });
    fc.assert(
      fc.property(contestants, text, (contestants, title) => {
        const { name } = contestants[0]!;
        const wide = {
          ...result,
          title,
          baseline: name,
          contestants,
          missing: [title],
          goals: [{ contestant: name, against: name, atLeast: 1 }],
        };
        expect(widest(printRecord(recordWith([wide])))).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  it('prints one CSV row a contestant with all parameters, which a reader gets back', () => {
    const other = { ...result, name: 'odd\r\n"name"', parameters: undefined } as unknown as BenchmarkResult;
    const csv = printRecord(recordWith([result, other]), 'csv');
    expect(csv.split('\r\n')[0]).toContain(
      'benchmark,title,package,group,contestant,parameter units,parameter activation,parameter bits,unit',
    );
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      benchmark: 'step-64',
      contestant: 'ours, "quick"',
      'parameter units': '64',
      'parameter bits': '4',
      'figure defect': '0.25',
      median: '2',
      samples: '1 2 3',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(rows[1]).toMatchObject({ 'parameter bits': '', 'parameter activation': 'relu', bytes: '' });
    expect(rows[3]!.benchmark).toBe('odd\r\n"name"');
  });

  it('prints Markdown in which names mean themselves', () => {
    const named = (name: string): BenchmarkRecord =>
      recordWith([{ ...result, goals: [], baseline: name, contestants: [{ name, samples: [1] }] }]);
    const markdown = printRecord(named('a|b_c*<img>'), 'markdown');
    expect(markdown).toContain('### a step, d 64; activation relu');
    expect(markdown).toContain('a\\|b\\_c\\*\\<img\\>');
    const row = markdown.split('\n').find((line) => line.includes('img'))!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});
