import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { copyProblems } from './copies.mjs';

const names = new Set(['@qornn/cells', '@qornn/training', '@qornn/benchmarks']);

/** A project in which training and the project itself see cells, each in a folder of the store. */
function project(t, { cellsOfTraining }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qornn-copies-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (at, manifest) => {
    mkdirSync(join(folder, at), { recursive: true });
    writeFileSync(join(folder, at, 'package.json'), JSON.stringify(manifest));
  };
  const link = (from, to) => {
    mkdirSync(dirname(join(folder, from)), { recursive: true });
    symlinkSync(join(folder, to), join(folder, from), 'junction');
  };
  const peerDependencies = { '@qornn/benchmarks': '*' };
  const dependencies = { '@qornn/cells': '*' };
  for (const store of ['a', 'b'])
    write(`store/${store}/node_modules/@qornn/cells`, { name: '@qornn/cells', peerDependencies });
  write('store/c/node_modules/@qornn/training', { name: '@qornn/training', dependencies });
  write('.', { name: 'user', dependencies: { ...dependencies, '@qornn/training': '*', other: '*' } });
  link('store/c/node_modules/@qornn/cells', `store/${cellsOfTraining}/node_modules/@qornn/cells`);
  link('node_modules/@qornn/cells', 'store/a/node_modules/@qornn/cells');
  link('node_modules/@qornn/training', 'store/c/node_modules/@qornn/training');
  return folder;
}

test('has nothing to say where all see the same copy', (t) => {
  assert.deepEqual(copyProblems(project(t, { cellsOfTraining: 'a' }), names), []);
});

test('names a package with two copies, and who has them', (t) => {
  assert.deepEqual(copyProblems(project(t, { cellsOfTraining: 'b' }), names), [
    '2 copies of @qornn/cells: one each for user, @qornn/training',
  ]);
});

test('looks only into the packages that it is told', (t) => {
  assert.deepEqual(copyProblems(project(t, { cellsOfTraining: 'b' }), new Set(['@qornn/cells'])), []);
});
