import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { expect, it } from 'vitest';
import { BenchmarkError } from './errors.js';
import { loadBenchesFor, loadBenchesOf } from './load-benches.js';

const folder = temporaryFolder();
const loaded = () => (globalThis as { loadedBenches?: string[] }).loadedBenches ?? [];

/** A package whose bench says that it was loaded. */
function makePackage(at: string, name: string, dependencies: string[], bench = true) {
  const exports = { ...(bench && { './bench': './bench.mjs' }), './package.json': './package.json' };
  mkdirSync(join(folder, at), { recursive: true });
  const manifest = { name, exports, dependencies: Object.fromEntries(dependencies.map((one) => [one, '*'])) };
  writeFileSync(join(folder, at, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, at, 'bench.mjs'), `(globalThis.loadedBenches ??= []).push('${name}');`);
}

it('loads the benches of dependencies first, of each package once, and none of other people', async () => {
  makePackage('cli', 'qornn', ['@qornn/b', '@qornn/a', 'stranger'], false);
  makePackage('node_modules/@qornn/a', '@qornn/a', []);
  makePackage('node_modules/@qornn/b', '@qornn/b', ['@qornn/a', '@qornn/plain']);
  makePackage('node_modules/@qornn/plain', '@qornn/plain', [], false);
  makePackage('node_modules/stranger', 'stranger', []);
  expect(await loadBenchesFor(join(folder, 'cli'))).toEqual(['@qornn/a', '@qornn/b']);
  expect(loaded()).toEqual(['@qornn/a', '@qornn/b']);
});

it('loads those of one package', async () => {
  makePackage('mine', 'mine', ['@qornn/a']);
  expect(await loadBenchesOf(join(folder, 'mine'))).toBe('mine');
  expect(loaded().at(-1)).toBe('mine');
  expect(await loadBenchesOf(join(folder, 'cli'))).toBeUndefined();
});

it('says what is missing', async () => {
  await expect(loadBenchesOf(join(folder, 'nowhere'))).rejects.toThrow('there is no package.json that can be read');
  makePackage('broken', 'broken', ['@qornn/gone']);
  await expect(loadBenchesFor(join(folder, 'broken'))).rejects.toThrow(
    /^@qornn\/gone: is not installed, but .*broken depends on it$/,
  );
  makePackage('unbuilt', 'unbuilt', []);
  writeFileSync(
    join(folder, 'unbuilt/package.json'),
    '{ "name": "unbuilt", "exports": { "./bench": "./dist/bench.js" } }',
  );
  await expect(loadBenchesOf(join(folder, 'unbuilt'))).rejects.toThrow(BenchmarkError);
  await expect(loadBenchesOf(join(folder, 'unbuilt'))).rejects.toThrow('unbuilt: its benches are not built');
});
