import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { knownError } from './known-type-errors.mjs';
import { typeErrors } from './types.mjs';

/** A project that imports a package with the given declarations from its node_modules. */
function projectWith(t, name, declarations) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qornn-types-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const manifest = { name, type: 'module', exports: { '.': { types: './index.d.ts', default: './index.js' } } };
  const files = {
    'package.json': JSON.stringify({ type: 'module' }),
    'imports.ts': `export * as entry from '${name}';\n`,
    'requires.cts': `import entry = require('${name}');\nexport { entry };\n`,
    [`node_modules/${name}/package.json`]: JSON.stringify(manifest),
    [`node_modules/${name}/index.d.ts`]: declarations,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const errorsOf = (folder, surroundings) =>
  typeErrors([join(folder, 'imports.ts'), join(folder, 'requires.cts')], { ...surroundings, folders: [folder] });

test('finds nothing wrong with declarations that are right', (t) => {
  const folder = projectWith(t, '@qornn/sums', 'export declare function sum(a: number, b: number): number;\n');
  assert.deepEqual(errorsOf(folder, { dom: false, types: [] }), []);
});

test('names package, file and line, under both resolutions, where a declaration needs what is not there', (t) => {
  const folder = projectWith(
    t,
    '@qornn/sums',
    "import type { Range } from '@qornn/ranges';\nexport declare const r: Range;\n",
  );
  const errors = errorsOf(folder, { dom: false, types: [] });
  assert.deepEqual(
    errors.map(({ resolution, package: name, file, line, code }) => [resolution, name, file, line, code]),
    ['nodenext', 'bundler'].map((resolution) => [resolution, '@qornn/sums', '@qornn/sums/index.d.ts', 1, 2307]),
  );
});

test('has the DOM library only where it is asked for', (t) => {
  const folder = projectWith(t, '@qornn/sums', 'export declare const page: HTMLElement;\n');
  assert.deepEqual(errorsOf(folder, { dom: true, types: [] }), []);
  assert.equal(errorsOf(folder, { dom: false, types: [] }).length, 2);
});

test('knows an error only in the package that has it', () => {
  const long = { code: 2304, message: "Cannot find name 'Long'." };
  assert.match(knownError({ ...long, package: '@tensorflow/tfjs-core' }).cause, /Long/);
  assert.equal(knownError({ ...long, package: '@qornn/cells' }), undefined);
  assert.equal(
    knownError({ ...long, message: "Cannot find name 'Short'.", package: '@tensorflow/tfjs-core' }),
    undefined,
  );
});
