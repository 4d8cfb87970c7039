import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surroundingsOf } from './surroundings.mjs';

const options = { name: '@qornn/options' };
const cells = { name: '@qornn/cells', peerDependencies: { '@tensorflow/tfjs-core': '^4.22.0' } };
const training = { name: '@qornn/training', dependencies: { '@qornn/cells': '^1.0.0' } };
const packages = [options, cells, training].map((manifest) => ({ manifest }));

test('gives the DOM to those who reach TensorFlow.js, and nothing to others', () => {
  assert.deepEqual(surroundingsOf(options, packages), { dom: false, types: [] });
  assert.deepEqual(surroundingsOf(training, packages), { dom: true, types: [] });
});

test('gives the types that a package names', () => {
  const manifest = { ...cells, peerDependencies: { ...cells.peerDependencies, '@types/node': '>=20' } };
  assert.deepEqual(surroundingsOf(manifest, packages), { dom: true, types: ['node'] });
});
