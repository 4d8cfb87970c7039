import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusedLicences } from './licences.mjs';

const named = (name) => [{ name, versions: ['1.0.0'] }];

test('licences that ask no more than to be named are allowed', () => {
  assert.deepEqual(
    refusedLicences({ MIT: named('a'), 'BSD-3-Clause': named('b'), 'Apache-2.0 AND MIT': named('c') }),
    [],
  );
});

test('a copyleft licence, one that is unknown or missing, is refused by name', () => {
  const licences = {
    'GPL-2.0': named('a'),
    'LGPL-3.0-or-later': named('b'),
    Unknown: named('c'),
    'MIT AND GPL-3.0': named('d'),
  };
  assert.deepEqual(refusedLicences(licences), [
    'a@1.0.0: GPL-2.0',
    'b@1.0.0: LGPL-3.0-or-later',
    'c@1.0.0: Unknown',
    'd@1.0.0: MIT AND GPL-3.0',
  ]);
});

test('what was read in the files of a package holds for that package alone', () => {
  assert.deepEqual(refusedLicences({ BSD: [...named('speakingurl'), ...named('other')] }), ['other@1.0.0: BSD']);
});
