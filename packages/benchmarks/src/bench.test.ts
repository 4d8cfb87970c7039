import { describe, expect, it } from 'vitest';
import { bench } from './bench.js';
import { BenchmarkError, UnknownBenchmarkError } from './errors.js';
import { printRecord } from './printers/print-record.js';
import { combinedRecord } from './records/combined-record.js';
import { recordBenchmarks } from './records/record-benchmarks.js';
import { type BenchmarkRunOptions, runBenchmarks } from './run-benchmarks.js';
import { benchmarkNames } from './selection.js';

const owner = 'of-this-test';
const run = (options: BenchmarkRunOptions = {}) => runBenchmarks({ package: owner, quick: true, ...options });
const ones = { name: 'ones', run: () => [1] };

let disposed = 0;
const asked: unknown[] = [];
bench('test-sum', [ones, { name: 'also ones', run: () => [1] }], { package: owner, title: 'a sum', unit: 'µs' });
bench(
  'test-sized',
  (context) => {
    asked.push(context);
    const { units } = context.parameters;
    return { title: `a sum of ${units}`, contestants: [ones], dispose: () => void disposed++ };
  },
  { package: owner, group: 'inference', parameters: { units: [4, 8], how: ['loop'] } },
);
bench(
  'test-differs',
  () => ({ contestants: [ones, { name: 'two', run: () => [2] }], dispose: () => void disposed++ }),
  {
    package: 'of-somebody-else',
  },
);

describe('bench', () => {
  it('registers benchmarks that run in order, one for each combination of parameters', async () => {
    const results = await run();
    expect(results.map(({ name, title, unit, group }) => [name, title, unit, group])).toEqual([
      ['test-sum', 'a sum', 'µs', 'training'],
      ['test-sized-4-loop', 'a sum of 4', 'ms', 'inference'],
      ['test-sized-8-loop', 'a sum of 8', 'ms', 'inference'],
    ]);
    expect(results[0]!.contestants.map(({ samples }) => samples.length)).toEqual([2, 2]);
    expect(results[0]).not.toHaveProperty('parameters');
    expect(results[1]!.parameters).toEqual({ units: 4, how: 'loop' });
    expect(results[0]!.package).toBe(owner);
    expect(asked[0]).toEqual({ quick: true, parameters: { units: 4, how: 'loop' } });
    expect(disposed).toBe(2);
  });

  it('selects by group, part of the name, package and parameters, whose values it replaces', async () => {
    expect(benchmarkNames({ package: owner, group: 'training' })).toEqual(['test-sum']);
    expect(benchmarkNames({ package: owner, filter: '-8' })).toEqual(['test-sized-8-loop']);
    expect(benchmarkNames({ package: owner, parameters: { units: [3, 5] } })).toEqual([
      'test-sized-3-loop',
      'test-sized-5-loop',
    ]);
    expect((await run({ parameters: { units: [3] } })).map(({ title }) => title)).toEqual(['a sum of 3']);
  });

  it('frees the data of a benchmark whose outputs differ', async () => {
    const before = disposed;
    await expect(runBenchmarks({ package: 'of-somebody-else', quick: true })).rejects.toThrow(BenchmarkError);
    expect(disposed).toBe(before + 1);
  });

  it('keeps what was measured when one fails, and names it in the record', async () => {
    const lines: string[] = [];
    const selection = { filter: 'test-', quick: true, log: (line: string) => void lines.push(line) };
    const record = await recordBenchmarks(selection);
    expect(record.results.map(({ name }) => name)).toEqual(['test-sum', 'test-sized-4-loop', 'test-sized-8-loop']);
    const message = expect.stringMatching(/^'two' computes entry 0 as 2, but 'ones' 1/) as string;
    expect(record).toMatchObject({ complete: true, failed: [{ name: 'test-differs', message }] });
    expect(lines.at(-1)).toMatch(/^test-differs failed: /);
    expect(printRecord(record)).toContain("Failed: test-differs: 'two' computes");
    const both = combinedRecord([{ ...record, failed: [] }, record]);
    expect(both.failed).toEqual(record.failed);
    expect((await recordBenchmarks({ filter: 'test-sum', quick: true })).failed).toBeUndefined();
  });

  it('throws where nothing was measured', async () => {
    await expect(recordBenchmarks({ package: 'of-somebody-else', quick: true })).rejects.toThrow(BenchmarkError);
  });

  it.each([
    [{ filter: 'gpu' }, "no benchmark's name contains 'gpu'; there are test-sum, test-sized-4-loop, test-sized-8-loop"],
    [{ filter: 'gpu', parameters: { units: [1] } }, "contains 'gpu'; there are test-sized-1-loop"],
    [{ parameters: { bites: [2] } }, "no benchmark has a parameter 'bites'; there are"],
    [{ package: '@qornn/none' }, 'there are no benchmarks here'],
  ])('says what there is for %o', async (options, message) => {
    await expect(run(options)).rejects.toThrow(UnknownBenchmarkError);
    await expect(run(options)).rejects.toThrow(message);
  });

  it('refuses a name that is taken or empty, and parameters without values', () => {
    expect(() => bench('test-sum', [ones])).toThrow("bench: the name 'test-sum' is taken");
    expect(() => bench('', [ones])).toThrow('must be a non-empty text');
    expect(() => bench('test-more', [ones], { parameters: { units: [] } })).toThrow(BenchmarkError);
  });
});
