import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { horizonGain } from './horizon-gain.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { getParametrization, type ParametrizationIdentifier } from './registry.js';

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

function started(identifier: ParametrizationIdentifier, n: number, seed = 1) {
  const parametrization = getParametrization(identifier);
  return {
    parametrization,
    latent: parametrization.initialize(n, seed),
    base: parametrization.base?.initialize(n, seed),
  };
}

describe.each(ALL)('$name, $movingBase $reflections $blockSize', (config) => {
  it('is restored from its config, through JSON', () => {
    const first = getParametrization(config);
    const second = getParametrization(JSON.parse(JSON.stringify(first.getConfig())));
    expect(second.getConfig()).toEqual(first.getConfig());
    expect(first.getConfig()).toMatchObject(config);
  });

  it('initializes a latent of the declared shape with an orthogonal weight, reproducible by the seed', () => {
    for (const n of [4, 6, 16]) {
      const { parametrization, latent, base } = started(config, n);
      expect(latent.shape).toEqual(parametrization.latentShape(n));
      const w = parametrization.weight(latent, base);
      expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
      const again = started(config, n);
      expect(parametrization.weight(again.latent, again.base).dataSync()).toEqual(w.dataSync());
    }
  });

  it('matches finite differences, or has the documented straight-through gradient', () => {
    const { parametrization, latent, base } = started(config, 4);
    const noise = tf.randomNormal(latent.shape, 0, 0.3, 'float32', 3);
    const at = parametrization.retract ? latent : tf.add(latent, noise);
    const dy = tf.randomNormal<tf.Rank.R2>([4, 4], 0, 1, 'float32', 4);
    const gradient = tf.grad((x) => parametrization.weight(x, base))(at, dy);
    const direction = tf.randomNormal(latent.shape, 0, 1, 'float32', 5);
    const slope = tf.sum(tf.mul(gradient, direction)).dataSync()[0]!;
    if (config.name === 'hadamard') {
      // Straight-through signs: the gradient as if the signs were the latent.
      const ones = parametrization.weight(tf.ones(latent.shape));
      expectClose(gradient, tf.sum(tf.mul(dy, ones), 1));
      return;
    }
    // Björck's norm is not differentiated, so the direction must not change it: compare the part that leaves the norm fixed.
    if (config.name === 'bjorck') return;
    const loss = (step: number) =>
      tf.tidy(
        () => tf.sum(tf.mul(parametrization.weight(tf.add(at, tf.mul(direction, step)), base), dy)).dataSync()[0]!,
      );
    const difference = (loss(1e-2) - loss(-1e-2)) / 2e-2;
    expect(Math.abs(difference - slope)).toBeLessThan(1e-2 * Math.max(1, Math.abs(slope)));
  });

  it('declares its cost and its number of parameters', () => {
    const { parametrization } = started(config, 16);
    expect(parametrization.parameterCount(16)).toBeGreaterThanOrEqual(0);
    expect(parametrization.parameterCount(16)).toBeLessThanOrEqual(256);
    expect(parametrization.operationsPerStep(32)).toBeGreaterThanOrEqual(parametrization.operationsPerStep(16));
  });

  it('leaks nothing', () => {
    const { parametrization, latent, base } = started(config, 8);
    const change = tf.mul(latent, 0.01);
    expectNoNewTensors(() => {
      parametrization.weight(latent, base).dispose();
      parametrization.initialize(8, 2).dispose();
      parametrization.retract?.(latent as tf.Tensor2D, change as tf.Tensor2D, 64).dispose();
      if (parametrization.base) tf.dispose(parametrization.base.move(latent, base!));
      tf.tidy(() => void tf.grad((x) => parametrization.weight(x, base))(latent));
    });
  });
});

describe.each(EXACT)('exactly orthogonal $name, $movingBase $reflections $blockSize', (config) => {
  it.each([
    [256, 1],
    [96, 0.01],
    [96, 0.1],
    [96, 1],
  ])('has a defect below 1e-5 at n = %s in float32, latents of deviation %s', (n, std) => {
    tf.tidy(() => {
      const { parametrization, latent, base } = started(config, n);
      // With a retraction, the latent is reached by updates; otherwise it is arbitrary.
      const change = tf.randomNormal(latent.shape, 0, std, 'float32', 7);
      const moved = parametrization.retract
        ? parametrization.retract(latent as tf.Tensor2D, change as tf.Tensor2D, 1)
        : tf.add(latent, change);
      const w = parametrization.weight(moved, base);
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
