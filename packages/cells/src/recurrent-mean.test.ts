import { haar, orthogonalityDefect, polarFactor } from '@qornn/orthogonal-params';
import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OrthogonalRNN, orthogonalRNN } from './orthogonal-rnn.js';

beforeAll(() => useBackend('wasm'));

const UNITS = 7;

function built(parametrization: string | { name: string; [option: string]: unknown }): OrthogonalRNN {
  const layer = orthogonalRNN({ units: UNITS, parametrization, inputShape: [5, 2] });
  layer.build([null, 5, 2]);
  return layer;
}

const meanOf = (layer: OrthogonalRNN) => layer.meanOf(layer.recurrentVariables[0]!);

describe('the mean of a recurrent latent', () => {
  it.each(['bjorck', 'expm', 'cayley', 'householder', 'hadamard', 'unconstrained'])(
    'is that of its values: %s',
    (name) => {
      expect(meanOf(built(name))).toBeUndefined();
    },
  );

  it('averages the values of every other variable', () => {
    const layer = built('projUnnD');
    expect(layer.weights.filter((weight) => layer.meanOf(weight))).toEqual([layer.recurrentVariables[0]]);
  });

  it.each(['projUnnD', 'projUnnT'])('is projected back onto the manifold: %s', (name) => {
    const layer = built(name);
    const { read, write } = meanOf(layer)!;
    const mean = tf.tidy(() => tf.add<tf.Tensor2D>(tf.mul(read(), 0.7), tf.mul(haar(UNITS, 9), 0.3)));
    write(mean);
    expect(orthogonalityDefect(layer.orthogonalWeight())).toBeLessThan(1e-5);
    // Stored transposed; the polar factor of a transposed matrix is the transposed one.
    expectClose(layer.orthogonalWeight(), tf.transpose(polarFactor(mean)), 1e-5);
  });

  it.each(['expm', 'cayley'])('averages the weights if the base moves; the mean becomes the base: %s', (name) => {
    const layer = built({ name, movingBase: { every: 3 } });
    const latent = layer.recurrentVariables[0]!;
    latent.write(tf.randomNormal([UNITS, UNITS], 0, 0.3, 'float32', 4));
    const { read, write } = meanOf(layer)!;
    expectClose(read(), layer.orthogonalWeight());
    const mean = tf.tidy(() => tf.add<tf.Tensor2D>(tf.mul(read(), 0.7), tf.mul(haar(UNITS, 9), 0.3)));
    write(mean);
    expectClose(layer.orthogonalWeight(), polarFactor(mean), 1e-5);
    expectClose(latent.read(), tf.zeros([UNITS, UNITS]));
  });

  it.each([
    ['projUnnD', 'projUnnD'],
    ['a moving base', { name: 'expm', movingBase: { every: 3 } }],
  ])('leaks nothing: %s', (_, parametrization) => {
    const layer = built(parametrization);
    const { read, write } = meanOf(layer)!;
    expectNoNewTensors(() => {
      const mean = read();
      write(mean);
      mean.dispose();
    });
  });
});
