import { describe, expect, it } from 'vitest';
import { explainError } from '../process/explain-error.js';
import { loadBenchmarks } from './load-benchmarks.js';

const notFound = (what: string) =>
  Object.assign(new Error(`Cannot find package '${what}' imported from load-benchmarks.js`), {
    code: 'ERR_MODULE_NOT_FOUND',
  });

describe('loadBenchmarks', () => {
  it('says how to install the package if it is missing', async () => {
    const error = await loadBenchmarks(() => Promise.reject(notFound('@qornn/benchmarks'))).catch((thrown) => thrown);
    const { exitCode, lines } = explainError(error);
    expect(exitCode).toBe(1);
    expect(lines).toEqual([expect.stringContaining('npm install @qornn/benchmarks')]);
  });

  it('rethrows other errors', async () => {
    const error = notFound('cli-table3');
    await expect(loadBenchmarks(() => Promise.reject(error))).rejects.toBe(error);
  });

  it('loads the installed package', async () => {
    expect((await loadBenchmarks()).benchmarkGroups).toEqual(['training', 'inference']);
  });
});
