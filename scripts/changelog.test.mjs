import assert from 'node:assert/strict';
import { test } from 'node:test';
import changelog from './changelog.mjs';

const commit = '0123456789abcdef0123456789abcdef01234567';
const link = `([0123456](https://github.com/qornn/qornn/commit/${commit}))`;

test('writes one item for a changeset, with its commit', async () => {
  assert.equal(await changelog.getReleaseLine({ summary: 'Sums are exact.\n', commit }), `- Sums are exact. ${link}`);
  assert.equal(await changelog.getReleaseLine({ summary: 'Sums are exact.' }), '- Sums are exact.');
  assert.equal(await changelog.getReleaseLine({ summary: 'Sums.\n\nOf two.', commit }), `- Sums.\n\n  Of two. ${link}`);
});

test('writes one line for all dependencies', async () => {
  const dependencies = [
    { name: '@qornn/sums', newVersion: '0.2.0' },
    { name: '@qornn/products', newVersion: '0.1.1' },
  ];
  const line = '- Updated dependencies: @qornn/sums 0.2.0, @qornn/products 0.1.1';
  assert.equal(await changelog.getDependencyReleaseLine([{ commit }, { commit }], dependencies), line);
  assert.equal(await changelog.getDependencyReleaseLine([], []), '');
});
