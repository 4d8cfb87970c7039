import { runReadmeExample } from '@qornn/testing';
import { expect, it } from 'vitest';
import * as runtime from './index.js';
import { noise, rotatingSpec } from './testing/models.js';

it('opens its README with an example that runs', async () => {
  const sequence = Float32Array.from({ length: 20 }, noise(1));
  const { readouts } = await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@qornn/int-runtime': runtime },
    ['readouts'],
    { spec: rotatingSpec(8, 2, 3), sequences: [sequence], sequence },
  );
  expect(readouts).toHaveLength(30);
});
