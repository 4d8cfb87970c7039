import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { model as functionalModel, input, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { reloaded } from './conformance/reloaded.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from './orthogonal-rnn-config.js';

beforeAll(() => useBackend());

const BATCH = 3;
const TIME = 6;
const FEATURES = 2;
const UNITS = 4;

/** Our layer and the equivalent layer of TensorFlow.js: h_t = tanh(W h_{t−1} + U x_t + b), with the same weights. */
function pair(options: Partial<OrthogonalRNNConfig> = {}) {
  const ours = orthogonalRNN({
    units: UNITS,
    parametrization: 'unconstrained',
    recurrentActivation: 'tanh',
    outputActivation: 'identity',
    ...options,
  });
  const { initialState, ...shared } = options;
  const theirs = layers.simpleRNN({
    units: UNITS,
    activation: 'tanh',
    recurrentInitializer: 'glorotNormal',
    ...(shared as object),
  });
  for (const layer of [ours, theirs]) {
    layer.build([BATCH, TIME, FEATURES]);
    layer.built = true;
  }
  const weights = ours.getWeights();
  weights[2] = tf.randomNormal([UNITS], 0, 1, 'float32', 8);
  ours.setWeights(weights);
  theirs.setWeights(weights.slice(0, 3));
  return { ours, theirs };
}

const sequences = (seed = 1) => tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, 1, 'float32', seed);
const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as tf.Tensor[];

function expectSame(actual: unknown, expected: unknown): void {
  expect(list(actual)).toHaveLength(list(expected).length);
  list(actual).forEach((tensor, i) => {
    expectClose(tensor, list(expected)[i]!);
  });
}

describe('RecurrentLayer compared with tf.layers.simpleRNN with the same weights', () => {
  it.each([
    {},
    { returnSequences: true },
    { returnState: true },
    { returnSequences: true, returnState: true, goBackwards: true },
    { goBackwards: true },
  ])('gives the same outputs and shapes: %j', (options) => {
    const { ours, theirs } = pair(options);
    const x = sequences();
    expectSame(ours.apply(x), theirs.apply(x));
    expect(ours.computeOutputShape([null, TIME, FEATURES])).toEqual(theirs.computeOutputShape([null, TIME, FEATURES]));
  });

  it('accepts initial states as further inputs or by name', () => {
    const { ours, theirs } = pair({ returnState: true });
    const x = sequences();
    const h0 = tf.randomNormal([BATCH, UNITS], 0, 1, 'float32', 4);
    const expected = theirs.apply(x, { initialState: [h0] });
    expectSame(ours.apply([x, h0]), expected);
    expectSame(ours.apply(x, { initialState: [h0] }), expected);
    expectSame(ours.apply(x, { initialState: h0 }), expected);
  });

  it('carries its states across calls until resetStates', () => {
    const { ours, theirs } = pair({ stateful: true });
    for (const seed of [1, 2, 3]) expectSame(ours.apply(sequences(seed)), theirs.apply(sequences(seed)));
    ours.resetStates();
    theirs.resetStates();
    expectSame(ours.apply(sequences(4)), theirs.apply(sequences(4)));
    const h0 = tf.randomNormal([BATCH, UNITS], 0, 1, 'float32', 4);
    ours.resetStates(h0);
    theirs.resetStates(h0);
    expectSame(ours.apply(sequences(5)), theirs.apply(sequences(5)));
  });

  it.each([{}, { returnSequences: true }, { goBackwards: true, returnSequences: true }])(
    'skips the time steps that a masking layer marks: %j',
    (options) => {
      const { ours, theirs } = pair(options);
      const masked = (layer: layers.Layer) =>
        sequential({ layers: [layers.masking({ maskValue: 7, inputShape: [TIME, FEATURES] }), layer] });
      const [mine, other] = [masked(ours), masked(theirs)];
      const rows = sequences().arraySync();
      rows[0]![2] = [7, 7];
      rows[0]![5] = [7, 7];
      rows[1]![0] = [7, 7];
      const x = tf.tensor3d(rows);
      expectSame(mine.predict(x), other.predict(x));
    },
  );

  it('works in a graph with the states of another layer, and is saved and loaded', async () => {
    const x = input({ shape: [TIME, FEATURES] });
    const encoder = orthogonalRNN({ units: UNITS, recurrentActivation: 'relu', returnState: true, seed: 1 });
    const decoder = orthogonalRNN({ units: UNITS, recurrentActivation: 'modrelu', returnSequences: true, seed: 2 });
    const [, state] = encoder.apply(x) as never[];
    const y = decoder.apply([x, state] as never) as never;
    const whole = functionalModel({ inputs: x, outputs: y });
    const data = sequences();
    const before = whole.predict(data) as tf.Tensor;
    const h = (encoder.apply(data) as tf.Tensor[])[1]!;
    expectClose(before, decoder.apply([data, h]) as tf.Tensor);
    const loaded = await reloaded(whole);
    expectClose(loaded.predict(data) as tf.Tensor, before, 0);
  });

  it('works in tf.layers.bidirectional', () => {
    const { ours, theirs } = pair({ returnSequences: true });
    const both = (layer: layers.Layer) =>
      sequential({
        layers: [
          layers.bidirectional({ layer: layer as never, mergeMode: 'concat', inputShape: [TIME, FEATURES] } as never),
        ],
      });
    const [mine, other] = [both(ours), both(theirs)];
    other.setWeights(mine.getWeights());
    expectSame(mine.predict(sequences()), other.predict(sequences()));
  });
});

describe('RecurrentLayer', () => {
  const gradientOf = (layer: ReturnType<typeof orthogonalRNN>, weight: string, x: tf.Tensor3D) => {
    const variable = layer.trainableWeights
      .find(({ originalName }) => originalName.endsWith(weight))!
      .read() as tf.Variable;
    const { grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(tf.square(layer.apply(x) as tf.Tensor)), [variable]);
    return { variable, gradient: grads[variable.name]! };
  };

  it.each(['linear', 'tanh'] as const)('learns its initial state (%s)', (recurrentActivation) => {
    const layer = orthogonalRNN({
      units: UNITS,
      recurrentActivation,
      initialState: 'learned',
      outputActivation: 'identity',
    });
    const x = sequences();
    layer.apply(x);
    const { variable, gradient } = gradientOf(layer, 'initial_state', x);
    const loss = (at: number[]) =>
      tf.tidy(() => {
        variable.assign(tf.tensor1d(at));
        return tf.sum(tf.square(layer.apply(x) as tf.Tensor)).dataSync()[0]!;
      });
    const analytic = gradient.dataSync();
    const numeric = Array.from({ length: UNITS }, (_, i) => {
      const [up, down] = [1e-2, -1e-2].map((step) => loss([0, 0, 0, 0].map((zero, j) => (j === i ? step : zero))));
      return (up! - down!) / 2e-2;
    });
    expectClose(tf.tensor1d(numeric), Array.from(analytic), 2e-3);
  });

  it('can be stacked', () => {
    const stack = [1, 2, 3].map((seed) => orthogonalRNN({ units: UNITS, returnSequences: seed < 3, seed }));
    const whole = sequential({ layers: [layers.inputLayer({ inputShape: [TIME, FEATURES] }), ...stack] });
    const x = sequences();
    let expected: tf.Tensor = x;
    for (const layer of stack) expected = layer.apply(expected) as tf.Tensor;
    expectClose(whole.predict(x) as tf.Tensor, expected);
  });

  it('names the state and both shapes if the batch size does not match', () => {
    const layer = orthogonalRNN({ units: UNITS, stateful: true, name: 'memory' });
    layer.apply(sequences());
    expect(() => layer.apply(tf.ones([2, TIME, FEATURES]))).toThrow(
      'memory: state 0 must be [2, 4] for this batch, but is [3,4]; call resetStates() before a batch of another size',
    );
    expect(() => layer.apply([sequences(), tf.ones([3, 4]), tf.ones([3, 4])])).toThrow(
      'memory: has 1 states, but 2 initial states are given',
    );
    expect(() => layer.apply(tf.ones([3, TIME, 5]))).toThrow('memory: input must be [batch, time, 2 features]');
    expect(() => layer.apply(sequences(), { mask: tf.ones([3, 2]) })).toThrow('memory: the mask must be [3, 6]');
    expect(() => orthogonalRNN({ units: UNITS, name: 'plain' }).resetStates()).toThrow('plain: resetStates needs');
  });

  it('throws if both stateful and with a learned initial state', () => {
    expect(() => orthogonalRNN({ units: 2, stateful: true, initialState: 'learned' })).toThrow(
      "initialState is 'learned', but a stateful layer starts from the last states of the previous call",
    );
  });
});
