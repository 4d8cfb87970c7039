import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pendingChangesets, release } from './release.mjs';

function rootWith(t, ...files) {
  const root = mkdtempSync(join(tmpdir(), 'qornn-release-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, '.changeset'));
  for (const file of files) writeFileSync(join(root, '.changeset', file), '');
  return root;
}

test('counts what no version has yet', (t) => {
  assert.deepEqual(pendingChangesets(rootWith(t, 'config.json', 'README.md', 'first.md')), ['first']);
  assert.deepEqual(pendingChangesets(rootWith(t, 'config.json')), []);
});

test('publishes nothing while there are changesets, and takes no other option', async (t) => {
  const root = rootWith(t, 'first.md');
  const said = [];
  assert.equal(await release(root, {}, (line) => said.push(line), []), 1);
  assert.match(said[0], /no version has: first\. First: npm run changeset version/);
  assert.equal(await release(root, {}, (line) => said.push(line), ['--dryrun']), 2);
});
