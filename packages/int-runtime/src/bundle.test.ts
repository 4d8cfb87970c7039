import { bundle } from '@qornn/internal-testing/bundle';
import { describe, expect, it } from 'vitest';

describe('bundle size', () => {
  it('of both engines is at most 19.3 kB gzipped', async () => {
    const { gzipped, imports } = await bundle("export * from './core.js';", import.meta.url);
    expect(imports).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(19_300);
  });

  it('with model files and streams is little more', async () => {
    const entries = [
      "export * from './core.js';",
      "export { deserialize } from './file.js';",
      "export * from './stream.js';",
    ];
    const sizes = await Promise.all(
      [1, 2, 3].map(async (count) => (await bundle(entries.slice(0, count).join('\n'), import.meta.url)).gzipped),
    );
    expect(sizes[1]).toBeLessThan(25_900);
    expect(sizes[2]! - sizes[1]!).toBeLessThan(1_100);
  });

  it('for running a model file includes no compiler, no TensorFlow.js and no dependencies', async () => {
    const { gzipped, modules, imports } = await bundle(
      "export { createRuntime, deserialize } from './index.js';",
      import.meta.url,
    );
    expect(imports).toEqual([]);
    for (const other of ['compile.ts', 'calibrate.ts', 'simulate.ts', 'histogram.ts']) {
      expect(modules.filter((path) => path.endsWith(`/${other}`))).toEqual([]);
    }
    expect(gzipped).toBeLessThan(25_900);
  });

  it('of the whole package inlines only containers, packed codes and the histogram of other packages', async () => {
    const { gzipped, modules, imports } = await bundle("export * from './index.js';", import.meta.url);
    expect(imports).toEqual([]);
    expect(modules.filter((path) => path.startsWith('packages/quantizers/'))).toEqual([
      'packages/quantizers/src/code-range.ts',
      'packages/quantizers/src/errors.ts',
      'packages/quantizers/src/histogram.ts',
      'packages/quantizers/src/pack-codes.ts',
    ]);
    expect(gzipped).toBeLessThan(42_800);
  });
});
