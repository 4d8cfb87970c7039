import { orthogonalityDefect, projUnnOptimizer } from '@qornn/orthogonal-params';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { type OrthogonalRNN, orthogonalRNN } from './orthogonal-rnn.js';

beforeAll(() => useBackend('wasm'));

describe.each(['bjorck', 'projUnnD', 'projUnnT', 'expm', 'cayley', 'householder', 'hadamard', 'unconstrained'])(
  'OrthogonalRNN over %s',
  (parametrization) => {
    it.each([null, 4])('learns the sum of its input with model.fit, bits: %s', async (bits) => {
      // A Hadamard weight already has 1 bit.
      const width = parametrization === 'hadamard' ? 1 : bits;
      const quantizer = bits === null ? 'none' : { name: 'uniform', bits: width };
      const model = sequential({
        layers: [
          orthogonalRNN({
            units: 12,
            seed: 1,
            parametrization,
            recurrentQuantizer: quantizer,
            kernelQuantizer: bits === null ? 'none' : { name: 'uniform', bits },
            outputActivation: 'identity',
            inputShape: [10, 1],
          }),
          layers.dense({ units: 1, kernelInitializer: initializers.glorotUniform({ seed: 4 }) }),
        ],
      });
      const adam = tf.train.adam(0.02);
      const variables = (model.layers[0] as OrthogonalRNN).recurrentVariables.map((w) => w.read());
      const optimizer = parametrization.startsWith('projUnn')
        ? projUnnOptimizer(adam, { variables, method: parametrization === 'projUnnD' ? 'D' : 'T', rateDivisor: 4 })
        : adam;
      model.compile({ optimizer, loss: 'meanSquaredError' });
      const x = tf.randomNormal([64, 10, 1], 0, 1, 'float32', 1);
      const y = tf.sum(x, 1);
      const { history } = await model.fit(x, y, { epochs: 60, batchSize: 64, shuffle: false, verbose: 0 });
      const losses = history.loss as number[];
      expect(losses.every(Number.isFinite)).toBe(true);
      expect(losses.at(-1)!).toBeLessThan(0.3 * losses[0]!);
      const layer = model.layers[0] as OrthogonalRNN;
      if (layer.parametrization.exact) expect(orthogonalityDefect(layer.orthogonalWeight())).toBeLessThan(1e-5);
    });
  },
);
