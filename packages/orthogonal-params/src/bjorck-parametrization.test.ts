import { expectClose, expectNoNewTensors, matrix, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import reference from '../fixtures/bjorck.json' with { type: 'json' };
import { bjorckParametrization } from './bjorck-parametrization.js';
import { henaff } from './henaff.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { singularValues } from './singular-values.js';

beforeAll(() => useBackend('wasm'));

describe('bjorckParametrization', () => {
  it('matches reference values at any scale of the latent, with inversely proportional gradients', () => {
    for (const c of reference.cases) {
      for (const factor of [1, 7.3]) {
        const latent = tf.mul<tf.Tensor2D>(matrix(c.w), factor);
        const { weight } = bjorckParametrization();
        const gradient = tf.grad((x) => weight(x as tf.Tensor2D))(latent, matrix(c.cotangent));
        expectClose(weight(latent), c.bjorck15_full.data, 1e-5);
        expectClose(tf.mul(gradient, factor * singularValues(matrix(c.w))[0]!), c.grad_full.data, 1e-4);
      }
    }
  });

  it('gives an orthogonal weight for a latent that is not orthogonal, n = 256', () => {
    const parametrization = bjorckParametrization();
    const latent = tf.add<tf.Tensor2D>(
      parametrization.initialize(256, 1),
      tf.randomNormal([256, 256], 0, 0.01, 'float32', 2),
    );
    expect(orthogonalityDefect(latent)).toBeGreaterThan(0.1);
    expect(orthogonalityDefect(parametrization.weight(latent))).toBeLessThan(1e-5);
  });

  it('uses the named initializer', () => {
    const start = bjorckParametrization({ initializer: 'henaff' }).initialize(5, 3);
    expect(start.dataSync()).toEqual(henaff(5, 3).dataSync());
  });

  it('throws for invalid options', () => {
    expect(() => bjorckParametrization({ iterations: -1 })).toThrow('bjorckParametrization: iterations is -1');
    expect(() => bjorckParametrization({ beta: 2 })).toThrow('bjorckParametrization: beta is 2');
    expect(() => bjorckParametrization({ initializer: 'random' as 'haar' })).toThrow("initializer is 'random'");
    expect(() => bjorckParametrization({ steps: 3 } as never)).toThrow(
      "bjorckParametrization: unknown option 'steps'; allowed are iterations, beta, initializer",
    );
  });

  it('leaks nothing', () => {
    const { weight, initialize } = bjorckParametrization();
    const latent = initialize(8);
    expectNoNewTensors(() => {
      weight(latent).dispose();
      tf.grad((x) => weight(x as tf.Tensor2D))(latent).dispose();
    });
  });
});
