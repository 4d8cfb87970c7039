import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPathsFrom } from './benchmarks.mjs';

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
