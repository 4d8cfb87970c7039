import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packagesWithBenches, withPathsFrom } from './benchmarks.mjs';

test('benches are in packages that need neither the command nor the site', () => {
  const names = packagesWithBenches(fileURLToPath(new URL('..', import.meta.url)));
  assert.ok(names.includes('@qornn/cells') && names.includes('@qornn/converter'));
  assert.ok(!names.includes('qornn') && !names.includes('@qornn/docs'));
});

test('paths of plugins and records count from where they were typed', () => {
  const words = [
    'training',
    '--plugin',
    './mine',
    '--plugin=../yours',
    '--plugin',
    'theirs',
    '--filter',
    './x',
    '--out',
    'new/record.json',
  ];
  assert.deepEqual(withPathsFrom('/home/me', words), [
    'training',
    '--plugin',
    '/home/me/mine',
    '--plugin=/home/yours',
    '--plugin',
    'theirs',
    '--filter',
    './x',
    '--out',
    '/home/me/new/record.json',
  ]);
});
