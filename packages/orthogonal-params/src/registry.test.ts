import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bjorckParametrization } from './bjorck-parametrization.js';
import { getParametrization, registerParametrization } from './registry.js';
import '@qornn/testing/gradients';
import { unconstrained } from './unconstrained.js';

beforeAll(() => useBackend('cpu'));

describe('getParametrization', () => {
  it('accepts a name with options, a configuration, or a parametrization', () => {
    const parametrization = bjorckParametrization({ iterations: 10 });
    expect(getParametrization('bjorck', { iterations: 10 }).getConfig()).toEqual(parametrization.getConfig());
    expect(getParametrization({ name: 'bjorck', iterations: 10 }).getConfig()).toEqual(parametrization.getConfig());
    expect(getParametrization({ name: 'bjorck', iterations: 3 }, { iterations: 10 }).getConfig()).toEqual(
      parametrization.getConfig(),
    );
    expect(getParametrization(parametrization)).toBe(parametrization);
  });

  it.each([bjorckParametrization({ beta: 0.4, initializer: 'cayley' }), unconstrained({ initializer: 'identity' })])(
    'makes an equal parametrization from getConfig: $name',
    (parametrization) => {
      const config = parametrization.getConfig() as { name: string };
      expect(getParametrization(JSON.parse(JSON.stringify(config))).getConfig()).toEqual(config);
    },
  );

  it('lists the known parametrizations when the name is unknown', () => {
    expect(() => getParametrization('bjork')).toThrow(
      "getParametrization: no parametrization is named 'bjork'; did you mean 'bjorck'? known are bjorck, cayley, expm, hadamard, householder, projUnnD, projUnnT, unconstrained",
    );
  });

  it("forwards the parametrization's own errors", () => {
    expect(() => getParametrization('unconstrained', { rank: 2 })).toThrow(
      "unconstrained: unknown option 'rank'; allowed are initializer",
    );
  });
});

describe('registerParametrization', () => {
  it('registers a factory, which receives the options', () => {
    registerParametrization('test-steps', (config) => bjorckParametrization({ iterations: config.steps as number }));
    expect(getParametrization('test-steps', { steps: 3 }).getConfig()).toMatchObject({ iterations: 3 });
  });

  it('throws for an empty or taken name, but accepts the same factory twice', () => {
    const factory = () => unconstrained();
    registerParametrization('test-twice', factory);
    registerParametrization('test-twice', factory);
    expect(() => registerParametrization('test-twice', () => unconstrained())).toThrow(
      "the name 'test-twice' is taken",
    );
    expect(() => registerParametrization('', factory)).toThrow('the name is empty');
  });
});

describe('unconstrained', () => {
  it('returns a copy of the latent, with the identity as gradient', () => {
    const { weight, initialize } = unconstrained();
    const latent = initialize(3, 1);
    const dy = tf.randomNormal<tf.Rank.R2>([3, 3]);
    expect(weight(latent).id).not.toBe(latent.id);
    expect(weight(latent).dataSync()).toEqual(latent.dataSync());
    expect(
      tf
        .grad((x) => weight(x as tf.Tensor2D))(latent, dy)
        .dataSync(),
    ).toEqual(dy.dataSync());
  });
});
