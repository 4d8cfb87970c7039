import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPluginsFrom } from './benchmarks.mjs';

test('paths of plugins count from where they were typed', () => {
  const words = ['training', '--plugin', './mine', '--plugin=../yours', '--plugin', 'theirs', '--filter', './x'];
  assert.deepEqual(withPluginsFrom('/home/me', words), [
    'training',
    '--plugin',
    '/home/me/mine',
    '--plugin=/home/yours',
    '--plugin',
    'theirs',
    '--filter',
    './x',
  ]);
});
