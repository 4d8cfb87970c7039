import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import { beforeAll, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import * as training from './index.js';

beforeAll(() => useBackend('wasm'));

it('runs the example of the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme)![1]!.replace(/console\.log\((.*)\);/, 'return [$1];');
  const directory = join(mkdtempSync(join(tmpdir(), 'qornn-readme-')), 'run');
  const run = new Function(
    'm',
    'directory',
    `const { openRun, parseRunConfig, train } = m; return (async () => { ${code} })();`,
  );
  const [stopped, line] = (await run(training, directory)) as [string, training.MetricsLine];
  expect(stopped).toBe('finished');
  expect(line.step).toBe(20);
});
