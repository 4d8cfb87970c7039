import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { orthogonalRNN } from './orthogonal-rnn.js';

beforeAll(() => useBackend('wasm'));

describe.each(['bjorck', 'expm', 'cayley', 'unconstrained'])('OrthogonalRNN over %s', (parametrization) => {
  it.each([null, 4])('learns to sum its input, weights of %s bits', async (bits) => {
    const quantizer = bits === null ? 'none' : { name: 'uniform', bits };
    const model = sequential({
      layers: [
        orthogonalRNN({
          units: 12,
          parametrization,
          recurrentQuantizer: quantizer,
          kernelQuantizer: quantizer,
          outputActivation: 'identity',
          inputShape: [10, 1],
        }),
        layers.dense({ units: 1 }),
      ],
    });
    model.compile({ optimizer: tf.train.adam(0.02), loss: 'meanSquaredError' });
    const x = tf.randomNormal([64, 10, 1], 0, 1, 'float32', 1);
    const y = tf.sum(x, 1);
    const { history } = await model.fit(x, y, { epochs: 60, batchSize: 64, verbose: 0 });
    const losses = history.loss as number[];
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(losses.at(-1)!).toBeLessThan(0.3 * losses[0]!);
  });
});
