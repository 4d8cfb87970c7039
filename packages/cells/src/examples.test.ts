import { runReadmeExample, useBackend } from '@qornn/testing';
import * as tfLayers from '@tensorflow/tfjs-layers';
import { beforeAll, expect, it } from 'vitest';
import * as cells from './index.js';

beforeAll(() => useBackend('wasm'));

it('runs the example of the README', async () => {
  const { integers } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@qornn/cells': { ...cells }, '@tensorflow/tfjs-layers': { ...tfLayers } },
    ['integers'],
  )) as { integers: ReturnType<typeof cells.describe> };
  expect(integers.layers[0]!.recurrent).toMatchObject({ kind: 'codes', bits: 4, rows: 64 });
});
