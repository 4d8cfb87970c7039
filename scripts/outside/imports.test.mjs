import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, undeclared } from './imports.mjs';

const manifest = {
  name: '@qornn/sums',
  dependencies: { leven: '^4.1.0' },
  peerDependencies: { '@tensorflow/tfjs-core': '^4.22.0' },
};

test('reads static, lazy and passed-on imports, but not texts and comments', () => {
  const text = `import * as tf from '@tensorflow/tfjs-core';
export { x } from './x.js';
const lazy = () => import('yaml');
// import 'comment';
const text = "import 'text'";
fail("header", require);`;
  assert.deepEqual(importsOf(text), ['@tensorflow/tfjs-core', './x.js', 'yaml']);
});

test('accepts what is declared, what Node brings, files and the package itself', () => {
  const imports = [
    'leven',
    '@tensorflow/tfjs-core/dist/ops.js',
    'node:fs',
    'fs',
    './x.js',
    '#data',
    '@qornn/sums/core',
  ];
  assert.deepEqual(undeclared(imports, manifest), []);
});

test('names each package that is not, once', () => {
  assert.deepEqual(undeclared(['zod', 'zod/v4', '@qornn/options/x.js'], manifest), ['zod', '@qornn/options']);
});
