import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import './cases/index.js';
import { recordOf } from './record.js';
import { runBenchmarks } from './run-benchmarks.js';
import { benchmarkNames } from './selection.js';
import { formatTable } from './table.js';

describe('runBenchmarks', () => {
  it.each(benchmarkNames())('%s: contestants agree, and nothing is left behind', { timeout: 240_000 }, async (name) => {
    await runBenchmarks({ filter: name, quick: true });
    const before = tf.memory().numTensors;
    const results = await runBenchmarks({ filter: name, quick: true });
    expect(tf.memory().numTensors).toBe(before);
    const result = results.find((one) => one.name === name)!;
    expect(result.contestants.length).toBeGreaterThan(1);
    for (const { samples } of result.contestants) expect(Math.min(...samples)).toBeGreaterThan(0);
  });

  it('prints one table', async () => {
    const table = formatTable(recordOf(await runBenchmarks({ filter: 'wasm-product', quick: true }), true));
    expect(table).toContain('mended kernel');
    expect(table).toContain('times faster');
    expect(table).toContain('Quick run');
  });
});
