import { describe, expect, it } from 'vitest';
import { ImportError } from '../errors.js';
import { kerasLayers } from './keras-config.js';

type Options = Record<string, unknown>;

const layer = (type: string, options: Options = {}) => ({
  class_name: type,
  config: { name: type.toLowerCase(), ...options },
});
const LSTM = { units: 4, activation: 'tanh', recurrent_activation: 'sigmoid' };
const lstm = (options: Options = {}) => layer('LSTM', { ...LSTM, ...options });
const sequential = (...layers: unknown[]) => ({ class_name: 'Sequential', config: { layers } });
const wrapped = (type: string, inner: unknown, options: Options = {}) => layer(type, { layer: inner, ...options });

/** A functional model; each layer reads those named. */
const functional = (...layers: { of: ReturnType<typeof layer>; reads: string[]; keras?: 2 | 3 }[]) => ({
  class_name: 'Functional',
  config: {
    layers: layers.map(({ of, reads, keras = 3 }) => ({
      ...of,
      name: of.config.name,
      inbound_nodes:
        keras === 2
          ? reads.map((name) => [[name, 0, 0, {}]])
          : reads.map((name) => ({
              args: [{ class_name: '__keras_tensor__', config: { keras_history: [name, 0, 0] } }],
              kwargs: {},
            })),
    })),
  },
});

describe('kerasLayers', () => {
  it('reads activations in all their forms, and leaves out what is the identity at inference', () => {
    const relu = { class_name: 'function', config: 'relu', registered_name: 'relu' };
    const model = sequential(
      layer('InputLayer'),
      layer('SimpleRNN', { activation: relu, return_sequences: true }),
      layer('Dropout', { rate: 0.5 }),
      wrapped('TimeDistributed', layer('Dense', { activation: 'linear' })),
      layer('Activation', { activation: 'softmax' }),
    );
    expect(kerasLayers(model).layers).toMatchObject([
      { kind: 'recurrent', cell: 'rnn', activation: 'relu', returnSequences: true, merge: null },
      { kind: 'dense', saved: 'TimeDistributed', activation: 'softmax' },
    ]);
  });

  it.each([2, 3] as const)('reads a functional model of Keras %s that is a chain', (keras) => {
    const model = functional(
      { of: layer('InputLayer'), reads: [], keras },
      { of: lstm(), reads: ['inputlayer'], keras },
      { of: layer('Dense', { activation: 'sigmoid' }), reads: ['lstm'], keras },
    );
    expect(kerasLayers(model).layers).toMatchObject([{ cell: 'lstm' }, { activation: 'sigmoid' }]);
  });

  it.each<[string, unknown, string]>([
    [
      'another kind of model',
      { class_name: 'MyModel', config: {} },
      'the model is of the class MyModel; allowed: Sequential, or Functional as a chain',
    ],
    ['no model', [], 'the configuration of the model is []; must be an object'],
    [
      'a branch',
      functional(
        { of: layer('InputLayer'), reads: [] },
        { of: lstm(), reads: ['inputlayer'] },
        { of: layer('Dense'), reads: ['lstm', 'inputlayer'] },
      ),
      "layer 'dense' reads lstm, inputlayer; allowed: a chain, in which it reads lstm",
    ],
    [
      'hard sigmoid',
      sequential(lstm({ recurrent_activation: 'hard_sigmoid' })),
      "layer 'lstm' has the recurrent activation hard_sigmoid; allowed: sigmoid",
    ],
    [
      'another activation',
      sequential(lstm({ activation: 'relu' })),
      "layer 'lstm' has the activation relu; allowed: tanh",
    ],
    [
      'another activation of SimpleRNN',
      sequential(layer('SimpleRNN', { activation: 'gelu' })),
      "layer 'simplernn' has the activation gelu; allowed: tanh, relu, linear",
    ],
    [
      'go_backwards',
      sequential(lstm({ go_backwards: true })),
      "layer 'lstm' has go_backwards; allowed: false; reverse the sequences instead",
    ],
    ['time first', sequential(lstm({ time_major: true })), "layer 'lstm' has time_major; allowed: false"],
    ['states as outputs', sequential(lstm({ return_state: true })), "layer 'lstm' has return_state; allowed: false"],
    [
      'no merge',
      sequential(wrapped('Bidirectional', lstm(), { merge_mode: null })),
      "layer 'bidirectional' has merge_mode null; allowed: concat, sum, mul, ave",
    ],
    [
      'different directions',
      sequential(wrapped('Bidirectional', lstm(), { merge_mode: 'concat', backward_layer: lstm({ units: 5 }) })),
      "layer 'bidirectional' has directions that differ in units; allowed: the same options in both",
    ],
    [
      'another layer',
      sequential(layer('Embedding'), lstm()),
      "layer 'embedding' is of the class Embedding; allowed: LSTM, GRU, SimpleRNN, Bidirectional of one of them, Dense, TimeDistributed(Dense), GlobalAveragePooling1D, Dropout",
    ],
    [
      'channels first',
      sequential(lstm(), layer('GlobalAveragePooling1D', { data_format: 'channels_first' })),
      "layer 'globalaveragepooling1d' has the data format channels_first; allowed: channels_last",
    ],
    [
      'a kept axis',
      sequential(lstm(), layer('GlobalAveragePooling1D', { keepdims: true })),
      "layer 'globalaveragepooling1d' has keepdims; allowed: false",
    ],
    [
      'another pooling',
      sequential(lstm(), layer('GlobalMaxPooling1D')),
      "layer 'globalmaxpooling1d' is of the class GlobalMaxPooling1D; allowed: LSTM, GRU",
    ],
    [
      'another layer in a wrapper',
      sequential(wrapped('TimeDistributed', layer('Conv1D')), lstm()),
      "layer 'timedistributed' is of the class TimeDistributed around Conv1D",
    ],
    [
      'another activation of the readout',
      sequential(lstm(), layer('Dense', { activation: 'relu' })),
      "layer 'dense' has the activation relu; allowed for the readout: linear, softmax, sigmoid",
    ],
    [
      'an activation after the recurrent layer',
      sequential(lstm(), layer('Activation', { activation: 'softmax' })),
      "layer 'activation' applies softmax to something else than a linear dense layer; allowed: after the readout",
    ],
  ])('refuses %s', (_, config, message) => {
    expect(() => kerasLayers(config)).toThrow(ImportError);
    expect(() => kerasLayers(config)).toThrow(message);
  });
});
