// The page about sweeps at scale shows the figures of its record.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scalePage } from './sweep-scale/scale-page.mjs';

const results = new URL('../docs/results/', import.meta.url);

test('docs/results/sweep-scale.md has the figures of sweep-scale.json', () => {
  const record = JSON.parse(readFileSync(new URL('sweep-scale.json', results), 'utf8'));
  assert.equal(readFileSync(new URL('sweep-scale.md', results), 'utf8'), scalePage(record));
});
