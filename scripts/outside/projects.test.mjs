import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { neededPeers, requireNothingAbove } from './projects.mjs';

test('needs the peers that are not optional, and the types that are', () => {
  const peers = { '@tensorflow/tfjs-core': '^4.22.0', '@tensorflow/tfjs-node': '^4.22.0', '@types/node': '>=20' };
  const optional = { '@tensorflow/tfjs-node': { optional: true }, '@types/node': { optional: true } };
  assert.deepEqual(neededPeers({ peerDependencies: peers, peerDependenciesMeta: optional }), {
    '@tensorflow/tfjs-core': '^4.22.0',
    '@types/node': '>=20',
  });
  assert.deepEqual(neededPeers({}), {});
});

test('refuses a place below packages that every project would see', (t) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qornn-projects-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  requireNothingAbove(outside);
  mkdirSync(join(folder, 'node_modules'));
  assert.throws(() => requireNothingAbove(outside), /would be seen by the projects below it/);
});
