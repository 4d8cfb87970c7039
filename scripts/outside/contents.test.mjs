import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentProblems } from './contents.mjs';

const files = [
  'LICENSE',
  'README.md',
  'bin/sum.js',
  'dist/index.js',
  'dist/testing-ground.js',
  'package.json',
  'src/index.ts',
];
const manifest = { bin: { sum: './bin/sum.js' } };

test('finds nothing where all is there', () => {
  assert.deepEqual(contentProblems(files, manifest, false), []);
});

test('names tests, fixtures and configurations of builds', () => {
  const unwanted = [
    'src/readme.test.ts',
    'src/testing/tiny.ts',
    'fixtures/sums.json',
    'tsconfig.build.json',
    'vitest.config.ts',
  ];
  const problems = contentProblems([...files, ...unwanted], manifest, false);
  assert.deepEqual(
    problems,
    unwanted.map((file) => `${file} does not belong into the tarball`),
  );
});

test('names what is missing: licence, change log once there is one, commands', () => {
  assert.deepEqual(contentProblems(['README.md'], manifest, true), [
    'the tarball lacks LICENSE',
    'the tarball lacks CHANGELOG.md',
    'the tarball lacks ./bin/sum.js',
  ]);
});
