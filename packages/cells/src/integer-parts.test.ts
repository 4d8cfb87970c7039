import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import {
  model as functionalModel,
  input,
  type LayersModel,
  layers,
  type SymbolicTensor,
  sequential,
} from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { describe as describeModel } from './describe.js';
import { DescribeError } from './errors.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from './orthogonal-rnn-config.js';

beforeAll(() => useBackend('wasm'));

type Layer = layers.Layer;

const SHAPE = [5, 3];
const memory = (config: Partial<OrthogonalRNNConfig> = {}) =>
  orthogonalRNN({ units: 4, name: 'memory', recurrentQuantizer: { name: 'uniform', bits: 4 }, ...config });
const sequenced = (config: Partial<OrthogonalRNNConfig> = {}) => memory({ returnSequences: true, ...config });
const readout = (config = {}) => layers.dense({ units: 2, name: 'readout', ...config });
// The default initializer needs the chained operations.
const gates = { units: 4, name: 'gates', recurrentInitializer: 'glorotNormal' } as const;
const lstm = () => layers.lstm(gates);
const gru = () => layers.gru(gates);
const dropout = () => layers.dropout({ rate: 0.5, name: 'dropout' });
const activation = (name: string) => layers.activation({ activation: name as 'relu', name: 'act' });
const distributed = (layer: Layer) => layers.timeDistributed({ layer, name: 'distributed' });

const stack = (...parts: Layer[]) => sequential({ layers: [layers.inputLayer({ inputShape: SHAPE }), ...parts] });

function graph(...parts: Layer[]): LayersModel {
  const x = input({ shape: SHAPE });
  const outputs = parts.reduce((from, layer) => layer.apply(from) as SymbolicTensor, x);
  return functionalModel({ inputs: x, outputs });
}

/** A model as a layer. */
const nested = (shape: number[], ...parts: Layer[]) =>
  sequential({ layers: [layers.inputLayer({ inputShape: shape }), ...parts] }) as unknown as Layer;

function refusal(model: LayersModel): string {
  try {
    describeModel(model);
  } catch (error) {
    expect(error).toBeInstanceOf(DescribeError);
    return (error as Error).message;
  }
  throw new Error('it is not refused');
}

describe.each([
  ['a sequential model', stack],
  ['a graph', graph],
])('describe of %s', (_, build) => {
  it.each<[string, () => Layer[]]>([
    ['dropout before the readout', () => [memory(), dropout(), readout()]],
    ['dropout of inputs', () => [dropout(), memory(), readout()]],
    [
      'noise layers',
      () => [
        layers.gaussianNoise({ stddev: 1 }),
        memory(),
        layers.gaussianDropout({ rate: 0.5 }),
        layers.alphaDropout({ rate: 0.5 }),
        readout(),
      ],
    ],
    [
      'linear activations',
      () => [activation('linear'), memory(), layers.activation({ activation: 'linear' }), readout()],
    ],
    ['dropout behind the readout', () => [memory(), readout(), dropout()]],
    ['softmax of the readout', () => [memory(), readout({ activation: 'softmax' })]],
    ['softmax as an activation', () => [memory(), readout(), activation('softmax')]],
    ['softmax as a layer', () => [memory(), readout(), layers.softmax({ axis: -1 })]],
    [
      'reshapes to the same shape',
      () => [layers.reshape({ targetShape: SHAPE }), layers.permute({ dims: [1, 2] }), memory(), readout()],
    ],
    [
      'a nested model of noise',
      () => [nested(SHAPE, dropout(), layers.gaussianNoise({ stddev: 1 })), memory(), readout()],
    ],
    ['a nested model with all layers', () => [nested(SHAPE, dropout(), memory(), readout())]],
    ['models in models', () => [nested(SHAPE, nested(SHAPE, memory(), dropout())), nested([4], readout())]],
  ])('skips %s', (_, parts) => {
    const model = build(...parts());
    const plain = build(memory(), readout());
    plain.setWeights(model.getWeights());
    expect(describeModel(model)).toEqual(describeModel(plain));
    const logits = plain.predict(tf.ones([1, ...SHAPE])) as tf.Tensor;
    const order = (y: tf.Tensor) => tf.argMax(y, -1).dataSync();
    expect(order(model.predict(tf.ones([1, ...SHAPE])) as tf.Tensor)).toEqual(order(logits));
  });

  it.each<[string, () => Layer[]]>([
    [
      'spatial dropout',
      () => [layers.spatialDropout1d({ rate: 0.5 } as never), sequenced(), sequenced({ name: 'second' }), readout()],
    ],
    [
      'a readout that is distributed over time',
      () => [sequenced(), sequenced({ name: 'second' }), distributed(readout())],
    ],
    [
      'distributed softmax',
      () => [sequenced(), sequenced({ name: 'second' }), readout(), distributed(activation('softmax'))],
    ],
    ['distributed dropout', () => [sequenced(), distributed(dropout()), sequenced({ name: 'second' }), readout()]],
    [
      'masking of zeros with no recurrent layer behind it',
      () => [sequenced(), sequenced({ name: 'second' }), layers.masking(), readout(), layers.masking()],
    ],
  ])('skips %s in sequence-to-sequence models', (_, parts) => {
    const model = build(...parts());
    const plain = build(sequenced(), sequenced({ name: 'second' }), readout());
    plain.setWeights(model.getWeights());
    const spec = describeModel(model);
    expect(spec).toEqual(describeModel(plain));
    expect(spec).toMatchObject({ returnSequences: true, layers: [{ units: 4 }, { units: 4 }] });
  });

  const allowed = 'allowed before the readout: OrthogonalRNN, FastRNN, FastGRNN, QuantizedLSTM, QuantizedGRU';
  const before = `has no integer form; ${allowed}`;
  it.each<[string, () => Layer[], string]>([
    ['an LSTM with dropout', () => [lstm(), dropout(), readout()], `'gates' (LSTM) ${before}`],
    ['an LSTM alone', () => [lstm()], `'gates' (LSTM) ${before}`],
    [
      'a dense layer below',
      () => [layers.dense({ units: 4, name: 'embedding' }), memory(), readout()],
      `'embedding' (Dense) ${before}`,
    ],
    [
      'two dense layers',
      () => [memory(), layers.dense({ units: 4, name: 'hidden' }), readout()],
      `'hidden' (Dense) ${before}; the readout is one dense layer`,
    ],
    ['dense layers alone', () => [layers.dense({ units: 4, name: 'plain' }), readout()], `'plain' (Dense) ${before}`],
    ['one dense layer alone', () => [readout()], 'the model has no recurrent layer before its readout'],
    ['no dense layer', () => [memory()], "the last layer must be dense, but is 'memory' (OrthogonalRNN)"],
    [
      'a dense layer that is not the last',
      () => [sequenced(), readout(), memory({ name: 'second' })],
      "the last layer must be dense, but is 'second' (OrthogonalRNN)",
    ],
    [
      'an activation of the readout',
      () => [memory(), readout({ activation: 'tanh' })],
      "'readout' (Dense) has activation tanh; allowed: linear, softmax",
    ],
    [
      'an activation of a distributed readout',
      () => [sequenced(), distributed(readout({ activation: 'relu' }))],
      "'distributed' (TimeDistributed of Dense) has activation relu; allowed: linear, softmax",
    ],
    [
      'an activation behind the readout',
      () => [memory(), readout(), activation('sigmoid')],
      "'act' (Activation) applies sigmoid to the logits of 'readout' (Dense); allowed: softmax",
    ],
    [
      'softmax twice',
      () => [memory(), readout({ activation: 'softmax' }), activation('softmax')],
      "'act' (Activation) applies softmax to the logits",
    ],
    [
      'softmax over time',
      () => [sequenced(), readout(), layers.softmax({ axis: 1, name: 'wrong' })],
      "the last layer must be dense, but is 'wrong' (Softmax)",
    ],
    [
      'an activation between',
      () => [memory({ outputActivation: 'identity' }), activation('relu'), readout()],
      "'act' (Activation) applies relu, which has no integer form; allowed before the readout: OrthogonalRNN, FastRNN, FastGRNN, QuantizedLSTM, QuantizedGRU; set outputActivation: 'relu' on the layer before it instead",
    ],
    [
      'normalization',
      () => [memory(), layers.batchNormalization({ name: 'norm' }), readout()],
      `'norm' (BatchNormalization) ${before}`,
    ],
    [
      'all steps at once',
      () => [sequenced(), layers.flatten({ name: 'flat' }), readout()],
      `'flat' (Flatten) ${before}`,
    ],
    [
      'turned axes',
      () => [layers.permute({ dims: [2, 1], name: 'turn' }), memory(), readout()],
      `'turn' (Permute) ${before}`,
    ],
    [
      'a window of steps',
      () => [layers.conv1d({ filters: 3, kernelSize: 2, name: 'conv' }), memory(), readout()],
      `'conv' (Conv1D) ${before}`,
    ],
    [
      'masked inputs',
      () => [layers.masking({ name: 'mask' }), memory(), readout()],
      "'mask' (Masking) masks time steps of 'memory' (OrthogonalRNN), which has no integer form; remove it",
    ],
    [
      'masks that write',
      () => [sequenced(), layers.masking({ maskValue: 1, name: 'mask' }), readout()],
      "'mask' (Masking) replaces 1 by zeros, which has no integer form",
    ],
    [
      'both directions',
      () => [layers.bidirectional({ layer: memory() as never, mergeMode: 'concat', name: 'both' }), readout()],
      "'both' (Bidirectional of OrthogonalRNN) also reads sequences backwards",
    ],
    [
      'the other direction',
      () => [memory({ goBackwards: true }), readout()],
      "'memory' (OrthogonalRNN) has goBackwards; reverse the sequences",
    ],
    [
      'tanh',
      () => [memory({ recurrentActivation: 'tanh' }), dropout(), readout()],
      "'memory' (OrthogonalRNN) has tanh in its recurrence, which has no integer form; allowed: linear, relu, modrelu",
    ],
    ['a layer inside a nested model', () => [nested(SHAPE, dropout(), gru()), readout()], `'gates' (GRU) ${before}`],
  ])('the error names the layer, its class and the cause: %s', (_, parts, message) => {
    expect(refusal(build(...parts()))).toContain(`describe: ${message}`);
  });
});

describe('describe of a graph with branches', () => {
  const x = () => input({ shape: SHAPE });

  it('names the layer where branches meet, and its inputs', () => {
    const from = x();
    const branches = [memory(), memory({ name: 'second', seed: 1 })].map(
      (layer) => layer.apply(from) as SymbolicTensor,
    );
    for (const merge of [layers.add({ name: 'sum' }), layers.concatenate({ name: 'sum' })]) {
      const outputs = readout().apply(merge.apply(branches)) as SymbolicTensor;
      expect(refusal(functionalModel({ inputs: from, outputs }))).toBe(
        `describe: 'sum' (${merge.getClassName()}) has several inputs, 'memory' (OrthogonalRNN), 'second' (OrthogonalRNN); allowed: a chain, in which each layer reads the one before it`,
      );
    }
  });

  it('names the layers of several outputs', () => {
    const from = x();
    const h = memory().apply(from);
    const outputs = ['left', 'right'].map((name) => readout({ name }).apply(h) as SymbolicTensor);
    expect(refusal(functionalModel({ inputs: from, outputs, name: 'two' }))).toBe(
      "describe: the model 'two' has 2 outputs, of 'left' (Dense), 'right' (Dense); allowed: one",
    );
  });

  it('names a layer with state inputs, and a layer whose state is used', () => {
    const [from, start] = [x(), input({ shape: [4], name: 'start' })];
    const given = readout().apply(memory().apply([from, start])) as SymbolicTensor;
    expect(refusal(functionalModel({ inputs: [from, start], outputs: given }))).toMatch(
      /'memory' \(OrthogonalRNN\) has several inputs, '.*' \(InputLayer\), 'start' \(InputLayer\); allowed: a chain/,
    );
    const [first, state] = memory({ returnState: true }).apply(from) as SymbolicTensor[];
    const model = (of: SymbolicTensor) =>
      functionalModel({ inputs: from, outputs: readout().apply(of) as SymbolicTensor });
    expect(refusal(model(state!))).toContain("output 1 of 'memory' (OrthogonalRNN), a state, is used");
    expect(describeModel(model(first!)).layers).toHaveLength(1);
  });

  it('includes a shared layer twice if it is applied twice', () => {
    const from = x();
    const below = sequenced({ name: 'below' }).apply(from) as SymbolicTensor;
    const shared = sequenced();
    const outputs = readout().apply(shared.apply(shared.apply(below))) as SymbolicTensor;
    const other = readout({ name: 'other' }).apply(shared.apply(below)) as SymbolicTensor;
    const twice = describeModel(functionalModel({ inputs: from, outputs }));
    const once = describeModel(functionalModel({ inputs: from, outputs: other }));
    expect(twice.layers).toEqual([...once.layers, once.layers[1]]);
  });

  it('throws for an argument that is not a model, and for an empty model', () => {
    expect(refusal(memory() as never)).toBe(
      'describe: the model is a OrthogonalRNN, but must be one of tf.sequential or tf.model',
    );
    expect(refusal(undefined as never)).toContain('the model is undefined, but must be');
    expect(refusal(sequential())).toContain('the last layer must be dense, but is missing (the model is empty)');
  });

  it('accepts stateful layers: integer models carry states, too', () => {
    const carrying = stack(memory({ stateful: true }), readout());
    const plain = stack(memory({ gain: { horizon: 1024 } }), readout());
    plain.setWeights(carrying.getWeights());
    const spec = describeModel(carrying);
    tf.dispose(carrying.predict(tf.ones([1, ...SHAPE])));
    expect(describeModel(carrying)).toEqual(spec);
    expect(spec).toEqual(describeModel(plain));
  });
});
