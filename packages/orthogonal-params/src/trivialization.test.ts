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

  it('stays orthogonal wherever the latent goes, and says so', () => {
    const w = make().weight(tf.randomNormal<tf.Rank.R2>([64, 64], 0, 1, 'float32', 5));
    expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
    expect(make().exact).toBe(true);
  });

  it('comes back from its config', () => {
    const { name: known, ...options } = make({ initializer: 'cayley' }).getConfig();
    expect(getParametrization(known as string, options).getConfig()).toEqual({ name, initializer: 'cayley' });
  });

  it('names what is allowed', () => {
    expect(() => getParametrization(name, { initializer: 'haar' })).toThrow(
      `${name}: initializer is 'haar'; it must be one of henaff, cayley, identity`,
    );
    expect(() => getParametrization(name, { iterations: 3 })).toThrow(
      "unknown option 'iterations'; allowed are initializer",
    );
  });

  it('leaks nothing', () => {
    expectNoNewTensors(() => {
      const latent = make().initialize(6, 1);
      make().weight(latent).dispose();
      latent.dispose();
    });
  });
});
