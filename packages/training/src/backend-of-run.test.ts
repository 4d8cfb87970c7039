import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import { afterAll, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { readProgress } from './checkpoint-file.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

const root = mkdtempSync(join(tmpdir(), 'qornn-backend-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the backend belongs to the run: resuming on another one throws, unless anyBackend is set', async () => {
  const directory = join(root, 'run');
  const stop = new AbortController();
  await useBackend('cpu');
  await train(tinyConfig(), {
    directory,
    signal: stop.signal,
    onProgress: ({ step }) => {
      if (step === 5) stop.abort();
    },
  });
  const last = join(directory, 'checkpoints', 'last.safetensors');
  expect(readProgress(last)).toMatchObject({ step: 5, backend: 'cpu' });
  const before = readFileSync(last);
  await useBackend('wasm');
  await expect(train(tinyConfig(), { directory, resume: true })).rejects.toThrow(
    `${directory}: was trained on the backend cpu; the backend wasm would change its results`,
  );
  expect(readFileSync(last).equals(before)).toBe(true);
  const summary = await train(tinyConfig(), { directory, resume: true, anyBackend: true });
  expect([summary.stopped, summary.backend]).toEqual(['finished', 'wasm']);
});
