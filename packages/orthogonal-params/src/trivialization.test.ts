import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cayleyInit } from './cayley-init.js';
import { henaff } from './henaff.js';
import { identity } from './identity.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { getParametrization } from './registry.js';
import type { TrivializationOptions } from './trivialization.js';

beforeAll(() => useBackend('wasm'));

describe.each(['expm', 'cayley'])('the parametrization %s', (name) => {
  const make = (options: TrivializationOptions = {}) => getParametrization(name, { ...options });

  it.each([
    ['henaff', henaff],
    ['cayley', cayleyInit],
    ['identity', identity],
  ] as const)('starts as %s does, odd sizes too', (initializer, start) => {
    for (const n of [1, 6, 7]) {
      const parametrization = make({ initializer });
      expectClose(
        parametrization.weight(parametrization.initialize(n, 3)),
        initializer === 'identity' ? identity(n) : start(n, 3),
        2e-5,
      );
    }
  });

  it('is orthogonal for every latent, and declared exact', () => {
    const w = make().weight(tf.randomNormal<tf.Rank.R2>([64, 64], 0, 1, 'float32', 5));
    expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
    expect(make().exact).toBe(true);
  });

  it('sets the base to the weight without changing the weight', () => {
    const { base, weight } = make({ movingBase: { every: 10 } });
    expect(base!.every).toBe(10);
    const start = base!.initialize(7, 3);
    expectClose(start, henaff(7, 3), 2e-5);
    const latent = tf.randomNormal<tf.Rank.R2>([7, 7], 0, 0.5, 'float32', 4);
    const before = weight(latent, start);
    const moved = base!.move(latent, start);
    expectClose(weight(moved.latent, moved.base), before, 2e-5);
    expectClose(moved.base, before, 2e-5);
    expect(tf.max(tf.abs(moved.latent)).dataSync()[0]).toBe(0);
  });

  it('keeps the base orthogonal over many moves', () => {
    const { base } = make({ movingBase: { every: 1 } });
    let at = base!.initialize(8, 1);
    for (let step = 0; step < 2000; step++) {
      const latent = tf.randomNormal<tf.Rank.R2>([8, 8], 0, 0.1, 'float32', step + 1);
      const moved = base!.move(latent, at);
      tf.dispose([latent, moved.latent, at]);
      at = moved.base;
    }
    expect(orthogonalityDefect(at)).toBeLessThan(1e-6);
  });

  it('is restored from its config', () => {
    const { name: known, ...options } = make({ initializer: 'cayley' }).getConfig();
    expect(getParametrization(known as string, options).getConfig()).toEqual({ name, initializer: 'cayley' });
  });

  it('names the allowed values', () => {
    expect(() => getParametrization(name, { initializer: 'haar' })).toThrow(
      `${name}: initializer is 'haar'; it must be one of henaff, cayley, identity`,
    );
    expect(() => getParametrization(name, { iterations: 3 })).toThrow(
      "unknown option 'iterations'; allowed are initializer, movingBase",
    );
  });

  it('names the invalid option of a moving base', () => {
    expect(() => make({ movingBase: { every: 0 } })).toThrow(
      `${name}: movingBase.every is 0; it must be an integer ≥ 1`,
    );
    expect(() => make({ movingBase: { steps: 3 } as never })).toThrow("unknown option 'steps'; allowed are every");
  });

  it('leaks nothing', () => {
    expectNoNewTensors(() => {
      const latent = make().initialize(6, 1);
      make().weight(latent).dispose();
      latent.dispose();
    });
  });
});
