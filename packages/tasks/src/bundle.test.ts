import { bundle } from '@qornn/internal-testing/bundle';
import { expect, it } from 'vitest';

it('a task bundles its random number generator, but not the registry or tfjs-layers', async () => {
  const { bytes, modules, imports } = await bundle("export { copyTask } from './index.js';", import.meta.url);
  const own = modules.filter((path) => path.startsWith('packages/'));
  expect(own).toContain('packages/tasks/src/copy.ts');
  expect(own).not.toContain('packages/tasks/src/registry.ts');
  expect(own.every((path) => /^packages\/(tasks|options)\//.test(path))).toBe(true);
  expect(imports).toEqual(['@tensorflow/tfjs-core']);
  expect(bytes).toBeLessThan(14_000);
});

it('the whole package bundles for browsers, without file readers', async () => {
  const { modules, imports } = await bundle("export * from './index.js';", import.meta.url);
  const readers = modules.filter((path) => path.includes('/data/') || path.includes('csv-parse'));
  expect(readers).toEqual(['packages/tasks/src/data/load-in-browser.ts']);
  expect(imports).toEqual(['@tensorflow/tfjs-core']);
});
