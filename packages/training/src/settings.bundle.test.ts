import { bundle } from '@qornn/internal-testing/bundle';
import { expect, it } from 'vitest';

it('the settings of quantization bundle without TensorFlow.js', async () => {
  const { imports } = await bundle("export * from './settings.js';", import.meta.url);
  expect(imports).toEqual([]);
});
