import { expect, it } from 'vitest';

/** What this needs of `@qornn/benchmarks`, which itself is tested with this package. */
export interface Harness {
  benchmarkNames(): string[];
  runBenchmarks(options: {
    filter: string;
    quick: true;
  }): Promise<{ name: string; missing: readonly string[]; contestants: readonly { samples: readonly number[] }[] }[]>;
}

/**
 * Tests every registered benchmark at its quick size: contestants agree, and no tensors are left behind.
 *
 * @param countTensors number of tensors now; default: 0, for benches without
 * @example
 * import './index.js';
 * testBenchmarks({ benchmarkNames, runBenchmarks }, () => tf.memory().numTensors);
 */
export function testBenchmarks({ benchmarkNames, runBenchmarks }: Harness, countTensors: () => number = () => 0): void {
  // Threads and other programs start in some of them, on machines with other work.
  it.each(benchmarkNames())('%s: contestants agree, and nothing is left behind', { timeout: 240_000 }, async (name) => {
    const run = async () => (await runBenchmarks({ filter: name, quick: true })).find((one) => one.name === name)!;
    await run();
    const before = countTensors();
    const { contestants } = await run();
    expect(countTensors()).toBe(before);
    expect(contestants.length).toBeGreaterThan(1);
    for (const { samples } of contestants) expect(Math.min(...samples)).toBeGreaterThan(0);
  });
}
