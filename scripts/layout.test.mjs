// The table of folders in CONTRIBUTING.md agrees with the package.json files.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = new Map(
  Array.from(
    readFileSync(`${root}CONTRIBUTING.md`, 'utf8').matchAll(/^\| `(packages\/[\w-]+|apps\/cli)` +\| .*? \| (.*) \|$/gm),
  ).map(([, folder, imports]) => [
    folder,
    (imports.split(';')[0].match(/`[\w-]+`/g) ?? []).map((name) => name.slice(1, -1)),
  ]),
);

test('CONTRIBUTING.md has a row for every package, and no other', () => {
  const folders = readdirSync(`${root}packages`).map((name) => `packages/${name}`);
  assert.deepEqual([...rows.keys()].sort(), ['apps/cli', ...folders].sort());
});

for (const [folder, imports] of rows) {
  test(`CONTRIBUTING.md lists the dependencies of ${folder} among the packages here`, () => {
    const { dependencies = {} } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const own = Object.keys(dependencies).filter((name) => name.startsWith('@qornn/'));
    assert.deepEqual(imports.sort(), own.map((name) => name.slice('@qornn/'.length)).sort());
  });
}
