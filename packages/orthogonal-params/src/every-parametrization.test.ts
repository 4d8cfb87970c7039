import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeParametrization, type ExpectedLatentGradient } from './conformance/index.js';
import { horizonGain } from './horizon-gain.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { getParametrization } from './registry.js';

beforeAll(() => useBackend('wasm'));

const ALL: ({ name: string } & Record<string, unknown>)[] = [
  { name: 'bjorck' },
  { name: 'unconstrained' },
  { name: 'projUnnD' },
  { name: 'projUnnT', rank: 3, sampler: 'column', initializer: 'henaff' },
  { name: 'expm' },
  { name: 'expm', movingBase: { every: 10 } },
  { name: 'cayley', initializer: 'cayley' },
  { name: 'cayley', movingBase: { every: 1 } },
  { name: 'householder' },
  { name: 'householder', reflections: 2 },
  { name: 'hadamard' },
  { name: 'hadamard', blockSize: 2, trainable: false },
];
const EXACT = ALL.filter((config) => getParametrization(config).exact);

/** Gradients that finite differences do not show. */
function gradientOf(config: { name: string }): ExpectedLatentGradient {
  // Its norm is not differentiated.
  if (config.name === 'bjorck') return 'finite';
  if (config.name !== 'hadamard') return 'differences';
  // Straight-through signs: as if the signs were the latent.
  const { weight } = getParametrization(config);
  return (latent, dW) => tf.sum(tf.mul(dW, weight(tf.ones(latent.shape))), 1);
}

for (const config of ALL) {
  const gradient = gradientOf(config);
  describeParametrization(JSON.stringify(config), () => getParametrization(config), {
    gradient,
    sizes: [4, 6, 16, 96],
  });
}

describe.each(EXACT)('exactly orthogonal $name, $movingBase $reflections $blockSize', (config) => {
  it('has a defect below 1e-5 and a horizon gain of 1 at n = 256 in float32', () => {
    tf.tidy(() => {
      const parametrization = getParametrization(config);
      const latent = parametrization.initialize(256, 1);
      const change = tf.randomNormal(latent.shape, 0, 1, 'float32', 7);
      const moved = parametrization.retract
        ? parametrization.retract(latent as tf.Tensor2D, change as tf.Tensor2D, 1)
        : tf.add(latent, change);
      const w = parametrization.weight(moved, parametrization.base?.initialize(256, 1));
      expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
      expect(horizonGain(w, 16)).toBeCloseTo(1, 4);
    });
  });
});

describe('parameterCount', () => {
  it.each([
    ['unconstrained', {}, 64],
    ['projUnnD', {}, 28],
    ['expm', {}, 28],
    ['cayley', {}, 28],
    ['householder', {}, 28],
    ['householder', { reflections: 1 }, 7],
    ['householder', { reflections: 2 }, 13],
    ['hadamard', {}, 8],
    ['hadamard', { trainable: false }, 0],
  ])('%s %j of 8 units: %i', (name, options, count) => {
    expect(getParametrization(name, options).parameterCount(8)).toBe(count);
  });
});
