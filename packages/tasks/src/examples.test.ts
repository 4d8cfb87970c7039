import { runReadmeExample, useBackend } from '@qornn/testing';
import type * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import * as tasks from './index.js';

beforeAll(() => useBackend('cpu'));

it('opens its README with an example that runs', async () => {
  const { x, sampled } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@qornn/tasks': tasks },
    ['x', 'sampled'],
    { console: { log: () => undefined } },
  )) as { x: tf.Tensor; sampled: tasks.SelectedSteps };
  expect(x.shape).toEqual([32, 220, 10]);
  expect(sampled.steps.length).toBeLessThan(40);
});
