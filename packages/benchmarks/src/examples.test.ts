import { runReadmeExample } from '@qornn/testing';
import { expect, it } from 'vitest';
import * as benchmarks from './index.js';

it('opens its README with an example that runs', async () => {
  const { record } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    {
      '@qornn/benchmarks': {
        ...benchmarks,
        runBenchmarks: (options: benchmarks.BenchmarkRunOptions) =>
          benchmarks.runBenchmarks({ ...options, quick: true }),
      },
    },
    ['record'],
    { console: { log: () => undefined, error: () => undefined } },
  )) as { record: benchmarks.BenchmarkRecord };
  expect(record.results.map(({ name }) => name)).toEqual(
    [64, 128, 256, 512, 1024].map((units) => `integer-step-${units}`),
  );
});
