import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as runtime from './index.js';
import { noise, rotatingSpec } from './testing/models.js';

it('runs the example of the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\nimport [^\n]*\n([\s\S]*?)```/.exec(readme)![1]!;
  const spec = rotatingSpec(8, 2, 3);
  const sequence = Float32Array.from({ length: 20 }, noise(1));
  const run = new Function(
    'm',
    'spec',
    'sequences',
    'sequence',
    `const { calibrate, compile, createRuntime, deserialize, serialize } = m; return (async () => { ${code} return readouts; })();`,
  );
  expect(await run(runtime, spec, [sequence], sequence)).toHaveLength(30);
});
