import { bundle } from '@qornn/internal-testing/bundle';
import { expect, it } from 'vitest';

it('the whole package bundles for browsers, with TensorFlow.js as an external', async () => {
  const { imports, modules } = await bundle("export * from './index.js';", import.meta.url);
  expect(imports.filter((path) => !path.startsWith('@tensorflow/'))).toEqual([]);
  expect(modules.filter((path) => path.startsWith('packages/converter/'))).toContain(
    'packages/converter/src/quantize-model.ts',
  );
});
