import { readFileSync } from 'node:fs';
import { expectClose, type StoredTensor, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { fastGRNN } from './fast-grnn.js';
import { fastRNN } from './fast-rnn.js';
import { quantizedGRU } from './quantized-gru.js';
import { quantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

beforeAll(() => useBackend());

interface Case {
  cell: 'FastRNN' | 'FastGRNN' | 'LSTM' | 'GRU';
  wRank?: number | null;
  uRank?: number | null;
  params: Record<string, StoredTensor>;
  x: StoredTensor;
  h: StoredTensor;
}
const cases = JSON.parse(readFileSync(new URL('../fixtures/cells.json', import.meta.url), 'utf8')).cases as Case[];

const UNITS = 8;
const BATCH = 3;
const TIME = 6;
const FEATURES = 3;

/** Reorders row blocks: from the gate order of PyTorch to that of Keras. */
function gates(weight: tf.Tensor, order: readonly number[]): tf.Tensor {
  const blocks = order.map((block) =>
    tf.slice(weight, [block * UNITS, ...weight.shape.slice(1).map(() => 0)], [UNITS, ...weight.shape.slice(1)]),
  );
  return tf.concat(blocks, 0);
}

/** A layer with the weights of a reference case. */
function layerOf(c: Case): RecurrentLayer {
  const p = Object.fromEntries(
    Object.entries(c.params).map(([name, stored]) => [name, tf.tensor(stored.data, stored.shape)]),
  ) as Record<string, tf.Tensor>;
  const config = { units: UNITS, returnSequences: true };
  const vector = (tensor: tf.Tensor) => tf.reshape(tensor, [-1]);
  const kernels = c.wRank ? [p.W1!, p.W2!, p.U1!, p.U2!] : [p.W!, p.U!];
  const build = (layer: RecurrentLayer, weights: tf.Tensor[]) => {
    layer.build([null, null, FEATURES]);
    layer.setWeights(weights);
    return layer;
  };
  switch (c.cell) {
    case 'FastRNN':
      return build(fastRNN({ ...config, wRank: c.wRank ?? null, uRank: c.uRank ?? null }), [
        ...kernels,
        ...[p.bias_update!, p.alpha!, p.beta!].map(vector),
      ]);
    case 'FastGRNN':
      return build(fastGRNN({ ...config, wRank: c.wRank ?? null, uRank: c.uRank ?? null }), [
        ...kernels,
        ...[p.bias_gate!, p.bias_update!, p.zeta!, p.nu!].map(vector),
      ]);
    case 'LSTM':
      // PyTorch and Keras agree on i, f, g, o.
      return build(quantizedLSTM(config), [
        tf.transpose(p.weight_ih_l0!),
        tf.transpose(p.weight_hh_l0!),
        tf.add(p.bias_ih_l0!, p.bias_hh_l0!),
      ]);
    case 'GRU': {
      // PyTorch: r, z, n. Keras: z, r, n.
      const [ih, hh, bih, bhh] = [p.weight_ih_l0!, p.weight_hh_l0!, p.bias_ih_l0!, p.bias_hh_l0!].map((w) =>
        gates(w, [1, 0, 2]),
      ) as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
      return build(quantizedGRU(config), [tf.transpose(ih), tf.transpose(hh), bih, bhh]);
    }
  }
}

describe('reference states', () => {
  it.each(cases)('$cell, ranks $wRank and $uRank', (c) => {
    const x = tf.tensor3d(c.x.data, c.x.shape as [number, number, number]);
    expectClose(layerOf(c).apply(x) as tf.Tensor, c.h);
  });
});

const sequences = (seed = 1) => tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, 1, 'float32', seed);
const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as tf.Tensor[];

describe.each([
  ['tf.layers.lstm', quantizedLSTM, layers.lstm, {}],
  ['tf.layers.gru', quantizedGRU, layers.gru, { resetAfter: false }],
] as const)('compared with %s with the same weights', (_, ours, theirs, extra) => {
  function pair(options: Omit<RecurrentLayerConfig, 'units'> = {}) {
    const mine = ours({ units: UNITS, ...options, ...extra });
    const other = theirs({
      units: UNITS,
      recurrentActivation: 'sigmoid',
      recurrentInitializer: 'glorotNormal',
      ...(options as object),
    });
    for (const layer of [mine, other]) {
      layer.build([BATCH, TIME, FEATURES]);
      layer.built = true;
    }
    const weights = mine.getWeights();
    weights[2] = tf.randomNormal(weights[2]!.shape, 0, 1, 'float32', 8);
    mine.setWeights(weights);
    other.setWeights(weights);
    return { mine, other };
  }

  function expectSame(actual: unknown, expected: unknown): void {
    expect(list(actual)).toHaveLength(list(expected).length);
    list(actual).forEach((tensor, i) => {
      expectClose(tensor, list(expected)[i]!);
    });
  }

  it.each([
    {},
    { returnSequences: true },
    { returnState: true },
    { returnSequences: true, returnState: true, goBackwards: true },
  ])('gives the same outputs and states: %j', (options) => {
    const { mine, other } = pair(options);
    expectSame(mine.apply(sequences()), other.apply(sequences()));
  });

  it('accepts initial states, and carries them across calls', () => {
    const { mine, other } = pair({ stateful: true });
    for (const seed of [1, 2, 3]) expectSame(mine.apply(sequences(seed)), other.apply(sequences(seed)));
    const start = pair({ returnState: true });
    const states = list(start.mine.apply(sequences())).slice(1);
    const given = states.map((state) => tf.randomNormal(state.shape, 0, 1, 'float32', 5));
    expectSame(
      start.mine.apply(sequences(), { initialState: given }),
      start.other.apply(sequences(), { initialState: given }),
    );
  });

  it('skips masked time steps', () => {
    const { mine, other } = pair({ returnSequences: true });
    const masked = (layer: layers.Layer) =>
      sequential({ layers: [layers.masking({ maskValue: 7, inputShape: [TIME, FEATURES] }), layer] });
    const rows = sequences().arraySync();
    rows[0]![2] = [7, 7, 7];
    rows[1]![0] = [7, 7, 7];
    rows[2]![5] = [7, 7, 7];
    const x = tf.tensor3d(rows);
    expectSame(masked(mine).predict(x), masked(other).predict(x));
  });

  it('has the same gradients', () => {
    const { mine, other } = pair({ returnSequences: true });
    const x = sequences();
    const dy = tf.randomNormal([BATCH, TIME, UNITS], 0, 1, 'float32', 6);
    const gradients = (layer: layers.Layer) => {
      const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
      const { grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(tf.mul(layer.apply(x) as tf.Tensor, dy)), variables);
      return variables.map(({ name }) => grads[name]!);
    };
    const expected = gradients(other);
    gradients(mine).forEach((gradient, i) => {
      expectClose(gradient, expected[i]!, 1e-4);
    });
  });
});

const CELLS: [string, (options: RecurrentLayerConfig) => RecurrentLayer][] = [
  ['FastRNN', fastRNN],
  ['FastRNN of low rank', (options) => fastRNN({ ...options, wRank: 2, uRank: 3 })],
  ['FastGRNN', fastGRNN],
  ['FastGRNN of low rank', (options) => fastGRNN({ ...options, wRank: 2, uRank: 3, updateActivation: 'hardSigmoid' })],
  ['LSTM', quantizedLSTM],
  ['GRU', quantizedGRU],
  ['GRU, reset before the product', (options) => quantizedGRU({ ...options, resetAfter: false })],
];

// A slow test, on one backend: other tests compare the gradients of both implementations.
describe.each(process.env.QORNN_TEST_BACKEND === 'cpu' ? [] : CELLS)('%s', (_, make) => {
  it('learns to sum its input with quantized weights, stacked', async () => {
    const quantizer = { name: 'uniform', bits: 6 };
    const options = { units: 12, recurrentQuantizer: quantizer, kernelQuantizer: quantizer };
    const model = sequential({
      layers: [
        make({ ...options, inputShape: [8, 3], returnSequences: true }),
        make({ ...options, seed: 9 }),
        layers.dense({ units: 1, kernelInitializer: initializers.glorotUniform({ seed: 3 }) }),
      ],
    });
    model.compile({ optimizer: tf.train.adam(0.1), loss: 'meanSquaredError' });
    const x = tf.randomNormal([32, 8, 3], 0, 0.3, 'float32', 1);
    const y = tf.sum(tf.slice(x, [0, 0, 0], [-1, -1, 1]), 1);
    const { history } = await model.fit(x, y, { epochs: 80, batchSize: 32, shuffle: false, verbose: 0 });
    const losses = history.loss as number[];
    expect(losses.every(Number.isFinite)).toBe(true);
    // The constant prediction 0 has the variance of the sum as its loss, 8 · 0.3².
    expect(losses.at(-1)!).toBeLessThan(0.5 * 0.72);
  });
});

describe('invalid options', () => {
  it.each([
    [() => fastRNN({ units: 4, wRank: 0 }), 'fastRNN: wRank is 0; it must be an integer ≥ 1'],
    [() => fastGRNN({ units: 4, uRank: 5 }), 'fastGRNN: uRank is 5, but must be at most the 4 units'],
    [
      () => fastGRNN({ units: 4, gateActivation: 'softmax' as never }),
      "fastGRNN: gateActivation is 'softmax'; it must be one of sigmoid, hardSigmoid, tanh, relu, linear",
    ],
    [
      () => fastRNN({ units: 4, wRank: 3 }).build([null, null, 2]),
      'wRank is 3, but must be at most 2, the smaller of 2 inputs',
    ],
    [
      () =>
        quantizedLSTM({
          units: 4,
          recurrentQuantizer: { name: 'deltaFromIdentity', quantizer: { name: 'uniform', bits: 4 } },
        }),
      'is for square weights, but the recurrent weight of 4 gates is not square',
    ],
  ])('%#', (make, message) => {
    expect(make as () => void).toThrow(message);
  });
});
