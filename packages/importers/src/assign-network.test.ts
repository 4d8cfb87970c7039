import { orthogonalRNN, quantizedGRU, quantizedLSTM } from '@qornn/cells';
import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { assignNetwork } from './assign-network.js';
import { buildNetwork } from './build-network.js';
import { ImportError } from './errors.js';
import { fixture } from './testing/fixtures.js';
import { readTorch } from './torch/read-torch.js';

beforeAll(() => useBackend());

const LSTM = readTorch(fixture('lstm.safetensors'));
const RNN = readTorch(fixture('rnn-tanh.safetensors'));
const GRU = readTorch(fixture('gru-no-bias.safetensors'));
const inputShape = [null, 3];
const lstms = (...more: layers.Layer[]): LayersModel =>
  sequential({
    layers: [quantizedLSTM({ units: 4, returnSequences: true, inputShape }), quantizedLSTM({ units: 4 }), ...more],
  });

describe('assignNetwork', () => {
  it('writes into a model of somebody else', () => {
    const model = lstms(layers.dense({ units: 2 }));
    assignNetwork(model, LSTM);
    const x = tf.randomNormal([2, 5, 3]);
    expectClose(model.predict(x) as tf.Tensor, buildNetwork(LSTM).predict(x) as tf.Tensor);
  });

  it('reads the mean over time where the network does, unless all outputs are asked for', () => {
    const averaging = { ...LSTM, returnSequences: false, pooling: 'mean' as const };
    const model = buildNetwork(averaging);
    expect(model.layers.map(({ name }) => name)).toEqual(['memory', 'memory_2', 'pooling', 'readout']);
    const x = tf.randomNormal([2, 5, 3]);
    const all = buildNetwork(averaging, { returnSequences: true }).predict(x) as tf.Tensor;
    expect(all.shape).toEqual([2, 5, 2]);
    expectClose(model.predict(x) as tf.Tensor, tf.mean(all, 1));
  });

  it('leaves a dense layer as it is where the network has no readout', () => {
    const model = lstms(layers.dense({ units: 7, kernelInitializer: 'ones' }));
    assignNetwork(model, { ...LSTM, readout: null });
    expect(
      model.layers[2]!.getWeights()[0]!
        .dataSync()
        .every((one) => one === 1),
    ).toBe(true);
  });

  it('sets biases to 0 that the network lacks', () => {
    const model = sequential({ layers: [quantizedGRU({ units: 4, inputShape })] });
    model.setWeights(model.getWeights().map((weight) => tf.onesLike(weight)));
    assignNetwork(model, GRU);
    expect(
      model
        .getWeights()[3]!
        .dataSync()
        .every((one) => one === 0),
    ).toBe(true);
  });

  it('lets learned steps start from the new weights', () => {
    const recurrentQuantizer = { name: 'learnedStep', bits: 4 };
    const model = buildNetwork(LSTM, { recurrentQuantizer });
    const [layer] = model.layers;
    const [, recurrent] = layer!.getWeights();
    const step = layer!.weights
      .find(({ originalName }) => /step/.test(originalName))!
      .read()
      .dataSync()[0]!;
    // 2 · mean |w| / √(2³ − 1), the initial step of LSQ.
    expect(step).toBeCloseTo((2 * tf.mean(tf.abs(recurrent!)).dataSync()[0]!) / Math.sqrt(7), 5);
  });

  it.each<[string, () => LayersModel, typeof LSTM, string]>([
    [
      'another number of layers',
      () => sequential({ layers: [quantizedLSTM({ units: 4, inputShape })] }),
      LSTM,
      'the model has 1 recurrent layers, but the file has 2',
    ],
    [
      'another cell',
      () => sequential({ layers: [quantizedLSTM({ units: 4, inputShape, name: 'm' })] }),
      GRU,
      'm of the model is a QuantizedLSTM, but layer 0 needs a QuantizedGRU',
    ],
    [
      'another reset',
      () => sequential({ layers: [quantizedGRU({ units: 4, inputShape, name: 'm', resetAfter: false })] }),
      GRU,
      'm of the model has resetAfter: false, but layer 0 needs true',
    ],
    [
      'another parametrization',
      () =>
        sequential({
          layers: [1, 2]
            .map(() => orthogonalRNN({ units: 4, inputShape, name: 'm', returnSequences: true }))
            .slice(0, 1),
        }),
      { ...RNN, layers: RNN.layers.slice(0, 1) },
      "m of the model has the parametrization 'bjorck', but layer 0 needs 'unconstrained'",
    ],
    [
      'two directions',
      () =>
        sequential({
          layers: [
            layers.bidirectional({
              layer: quantizedGRU({ units: 4, name: 'm' }) as never,
              mergeMode: 'concat',
              inputShape,
            } as never),
          ],
        }),
      GRU,
      'layer 0 has 1 directions, but forward_m of the model has 2',
    ],
    [
      'another width',
      () => lstms(layers.dense({ units: 3, name: 'd' })),
      LSTM,
      'kernel of d in the model is [4, 3], but that of fc is [4, 2]',
    ],
    ['no readout', () => lstms(), LSTM, 'the model has 0 dense layers; must be one, for fc'],
    [
      'a layer without biases',
      () =>
        sequential({
          layers: [
            quantizedLSTM({ units: 4, inputShape, useBias: false, name: 'm', returnSequences: true }),
            quantizedLSTM({ units: 4 }),
          ],
        }),
      LSTM,
      'm of the model has no bias, but layer 0 of rnn has one',
    ],
  ])('refuses a model with %s, and writes nothing', (_, make, network, message) => {
    const model = make();
    const before = model.getWeights().map((weight) => tf.clone(weight));
    expect(() => assignNetwork(model, network)).toThrow(new ImportError(message));
    model.getWeights().forEach((weight, i) => {
      expectClose(weight, before[i]!, 0);
    });
  });
});
