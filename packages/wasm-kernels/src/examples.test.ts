import { runReadmeExample, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import * as kernels from './index.js';

beforeAll(() => useBackend('wasm'));

it('opens its README with an example that runs', async () => {
  const { last } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    {
      '@qornn/wasm-kernels': kernels,
      '@tensorflow/tfjs-core': tf,
      '@qornn/backend': { useBackend: ({ backend }: { backend: 'wasm' }) => useBackend(backend) },
    },
    ['last'],
    { console: { log: () => undefined } },
  )) as { last: tf.Tensor };
  expect([last.shape, last.dataSync()[0]]).toEqual([[8, 64], 784]);
});
