import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifestProblems } from './manifest.mjs';

const right = {
  name: '@qornn/sums',
  description: 'Adds numbers in JavaScript and WebAssembly',
  keywords: ['sum', 'addition', 'numbers'],
  license: 'MIT',
  homepage: 'https://github.com/qornn/qornn/tree/main/packages/sums#readme',
  bugs: 'https://github.com/qornn/qornn/issues',
  repository: { type: 'git', url: 'git+https://github.com/qornn/qornn.git', directory: 'packages/sums' },
  engines: { node: '>=20.19.0' },
  sideEffects: false,
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './package.json': './package.json',
  },
  dependencies: { leven: '^4.1.0' },
};
const problems = (changes) => manifestProblems({ ...right, ...changes }, 'packages/sums');

test('finds nothing where all is there', () => {
  assert.deepEqual(problems({}), []);
});

test('names what is missing, with what stands there instead', () => {
  assert.deepEqual(problems({ keywords: undefined, bugs: 'elsewhere' }), [
    'package.json: "keywords" is missing',
    'package.json: "bugs" is "elsewhere"',
  ]);
  assert.match(problems({ repository: { ...right.repository, directory: 'packages/products' } })[0], /"repository"/);
});

test('wants entries that can be required and have types', () => {
  const entries = { ...right.exports, './core': { import: './dist/core.js' } };
  assert.deepEqual(problems({ exports: entries }), [
    'package.json: exports["./core"] does not end in "default"',
    'package.json: exports["./core"] has no "types"',
  ]);
});

test('wants versions, not ranges of the workspace', () => {
  assert.match(problems({ dependencies: { '@qornn/options': 'workspace:^' } })[0], /@qornn\/options is "workspace:\^"/);
  assert.match(problems({ peerDependencies: { leven: 'file:../leven' } })[0], /only the workspace understands/);
});
