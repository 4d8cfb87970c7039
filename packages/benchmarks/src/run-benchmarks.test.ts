import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { UnknownBenchmarkError } from './errors.js';
import { caseNames, runBenchmarks } from './run-benchmarks.js';
import { formatTable } from './table.js';

describe('runBenchmarks', () => {
  it.each(caseNames())('%s: contestants agree, and nothing is left behind', async (name) => {
    await runBenchmarks({ filter: name, quick: true });
    const before = tf.memory().numTensors;
    const { results, backend, quick } = await runBenchmarks({ filter: name, quick: true });
    expect(tf.memory().numTensors).toBe(before);
    expect([backend, quick]).toEqual(['wasm', true]);
    const result = results.find((one) => one.name === name)!;
    expect(result.contestants.length).toBeGreaterThan(1);
    for (const { median, min, max } of result.contestants) {
      expect(min).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(max);
    }
  });

  it('lists the names when none matches', async () => {
    await expect(runBenchmarks({ filter: 'gpu' })).rejects.toThrow(UnknownBenchmarkError);
    await expect(runBenchmarks({ filter: 'gpu' })).rejects.toThrow(
      "contains 'gpu'; there are training-step-many-to-one",
    );
  });

  it('prints one table', async () => {
    const record = await runBenchmarks({ filter: 'wasm-product', quick: true });
    const table = formatTable(record);
    expect(table).toContain('mended kernel');
    expect(table).toContain('times faster');
    expect(table).toContain('Quick run');
  });
});
