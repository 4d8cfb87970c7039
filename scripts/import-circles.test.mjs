import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Output of the linter for files in a separate folder, with the rules of the workspace. */
function lint(files) {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-circles-'));
  try {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--vcs-enabled=false', '--colors=off'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const b = 'export interface B {\n  size: number;\n}\n';

test('the linter refuses files that import each other, be it for types alone', () => {
  const a = "import type { B } from './b.js';\n\nexport interface A {\n  b: B;\n}\n";
  const circle = "import type { A } from './a.js';\n\nexport interface B {\n  a: A;\n}\n";
  const { status, said } = lint({ 'a.ts': a, 'b.ts': circle });
  assert.notEqual(status, 0);
  assert.match(said, /noImportCycles/);
  assert.deepEqual(lint({ 'a.ts': a, 'b.ts': b }).status, 0);
});
