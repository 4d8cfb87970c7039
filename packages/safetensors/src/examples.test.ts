import { runReadmeExample } from '@qornn/testing';
import { expect, it } from 'vitest';
import * as safetensors from './index.js';

it('has a README whose example runs', async () => {
  const { tensors, metadata } = await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@qornn/safetensors': safetensors },
    ['tensors', 'metadata'],
  );
  expect(tensors).toEqual({ w: { dtype: 'F32', shape: [2, 2], data: new Float32Array([1, 0, 0, 1]) } });
  expect(metadata).toEqual({ step: '7' });
});
