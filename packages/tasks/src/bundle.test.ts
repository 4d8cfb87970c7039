import { bundle } from '@qornn/testing/bundle';
import { expect, it } from 'vitest';

it('a task brings its random numbers and neither the registry nor tfjs-layers', async () => {
  const { bytes, modules, imports } = await bundle("export { copyTask } from './index.js';", import.meta.url);
  const own = modules.filter((path) => path.startsWith('packages/'));
  expect(own).toContain('packages/tasks/src/copy.ts');
  expect(own).not.toContain('packages/tasks/src/registry.ts');
  expect(own.every((path) => /^packages\/(tasks|options)\//.test(path))).toBe(true);
  expect(imports).toEqual(['@tensorflow/tfjs-core']);
  expect(bytes).toBeLessThan(14_000);
});

it('all of the package bundles for browsers, without what reads files', async () => {
  const { modules, imports } = await bundle("export * from './index.js';", import.meta.url);
  const readers = modules.filter((path) => path.includes('/data/') || path.includes('csv-parse'));
  expect(readers).toEqual(['packages/tasks/src/data/load-nowhere.ts']);
  expect(imports).toEqual(['@tensorflow/tfjs-core']);
});
