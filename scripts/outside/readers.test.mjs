import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependenciesOf } from './readers.mjs';

test('installs ours from tarballs, peers as they are wanted, and nothing that the page does not name', () => {
  const manifest = { name: '@qornn/sums', peerDependencies: { '@tensorflow/tfjs-core': '^4.22.0', unnamed: '^1.0.0' } };
  const page = '# Sums\n\nnpm install @qornn/sums @tensorflow/tfjs-core\nnpm install chalk # colours\n';
  assert.deepEqual(dependenciesOf(page, [{ manifest, tarball: '/sums.tgz' }]), {
    '@qornn/sums': 'file:/sums.tgz',
    '@tensorflow/tfjs-core': '^4.22.0',
    chalk: '*',
  });
});
