import { join } from 'node:path';
import { runReadmeExample, useBackend } from '@qornn/testing';
import { beforeAll, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/testing/temporary-folder';
import * as training from './index.js';

beforeAll(() => useBackend('wasm'));

it('opens its README with an example that runs', async () => {
  const directory = join(temporaryFolder(), 'run');
  const { summary } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@qornn/training': training },
    ['summary'],
    { directory, console: { log: () => undefined } },
  )) as { summary: training.RunSummary };
  expect([summary.stopped, summary.steps]).toEqual(['finished', 20]);
});
