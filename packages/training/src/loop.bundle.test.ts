import { bundle } from '@qornn/internal-testing/bundle';
import { expect, it } from 'vitest';

it('the training loop bundles for browsers, without Node modules', async () => {
  const { modules, imports } = await bundle("export * from './loop.js';", import.meta.url);
  expect(imports).toEqual(['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers']);
  const own = modules.filter((path) => path.startsWith('packages/training/'));
  expect(own).toContain('packages/training/src/step.ts');
  expect(own.filter((path) => /run-folder|checkpoint|lock|team|yaml|plugins/.test(path))).toEqual([]);
  expect(modules.filter((path) => path.includes('/locales/'))).toEqual(
    ['en.js'].map((file) => expect.stringContaining(file)),
  );
});
