import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publintProblems, typeResolutionProblems } from './lint.mjs';

/** A tarball of a package with one module and the given `exports`. */
function tarballWith(t, exports) {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-tarball-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'package'));
  const manifest = { name: 'sums', version: '1.0.0', type: 'module', license: 'MIT', sideEffects: false, exports };
  const files = {
    'package.json': JSON.stringify({ ...manifest, engines: { node: '>=20.19.0' } }),
    'index.js': 'export const sum = (a, b) => a + b;\n',
    'index.d.ts': 'export declare const sum: (a: number, b: number) => number;\n',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'package', file), text);
  execFileSync('tar', ['-czf', 'sums.tgz', 'package'], { cwd: folder });
  return join(folder, 'sums.tgz');
}

test('finds nothing in modules with types, that can be required where Node can', async (t) => {
  const tarball = tarballWith(t, { '.': { types: './index.d.ts', default: './index.js' } });
  assert.deepEqual(await publintProblems({ tarball }), []);
  assert.deepEqual(await typeResolutionProblems({ tarball }), []);
});

test('names what each of them finds', async (t) => {
  const tarball = tarballWith(t, { '.': { types: './types.d.ts', import: './index.js' }, './more': './more.js' });
  assert.match((await publintProblems({ tarball })).join('\n'), /publint: .*types\.d\.ts.* does not exist/);
  assert.match((await typeResolutionProblems({ tarball })).join('\n'), /attw: .*\.\/more/);
});
