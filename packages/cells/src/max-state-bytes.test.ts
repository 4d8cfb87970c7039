import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { fastGRNN, fastRNN, orthogonalRNN, quantizedGRU, quantizedLSTM, type RecurrentLayerConfig } from './index.js';
import { checkpointed, stepsWithin } from './recurrence/checkpointed.js';

beforeAll(() => useBackend());

const [BATCH, TIME, FEATURES, UNITS] = [3, 11, 2, 4];

const LAYERS = {
  linear: (config: RecurrentLayerConfig) => orthogonalRNN({ ...config, outputActivation: 'identity' }),
  modrelu: (config: RecurrentLayerConfig) => orthogonalRNN({ ...config, recurrentActivation: 'modrelu' }),
  hadamard: (config: RecurrentLayerConfig) =>
    orthogonalRNN({ ...config, recurrentActivation: 'tanh', parametrization: 'hadamard' }),
  FastRNN: fastRNN,
  FastGRNN: fastGRNN,
  LSTM: quantizedLSTM,
  GRU: quantizedGRU,
};

const sequences = () => tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, 1, 'float32', 5);

describe.each(Object.entries(LAYERS))('maxStateBytes (%s)', (_, make) => {
  // Memory for two or three time steps of each cell.
  const maxStateBytes = 4 * BATCH * UNITS * 25;

  it.each([
    [false, false],
    [true, false],
    [true, true],
  ])('changes neither outputs nor gradients (returnSequences: %s, masked: %s)', (returnSequences, masked) => {
    const options = { units: UNITS, returnSequences, returnState: true, initialState: 'learned', seed: 3 } as const;
    const x = sequences();
    const mask = masked
      ? tf.cast(tf.greater(tf.randomUniform([BATCH, TIME], 0, 1, 'float32', 2), 0.3), 'float32')
      : null;
    const of = (limit: number | null) => {
      const layer = make({ ...options, maxStateBytes: limit });
      const outputs = () => layer.apply(x, mask ? { mask } : undefined) as tf.Tensor[];
      const values = outputs();
      const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
      const loss = () => tf.addN(outputs().map((y, i) => tf.mul(tf.sum<tf.Scalar>(tf.square(y)), i + 1))) as tf.Scalar;
      const { grads } = tf.variableGrads(loss, variables);
      return { values, gradients: variables.map((variable) => grads[variable.name]!) };
    };
    const whole = of(null);
    const limited = of(maxStateBytes);
    limited.values.forEach((value, i) => {
      expectClose(value, whole.values[i]!, 1e-5);
    });
    limited.gradients.forEach((gradient, i) => {
      expectClose(gradient, whole.gradients[i]!, 1e-4);
    });
  });

  it('leaks no tensors', () => {
    const layer = make({ units: UNITS, returnSequences: true, maxStateBytes });
    const x = sequences();
    tf.dispose(layer.apply(x) as tf.Tensor);
    const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
    expectNoNewTensors(() => {
      tf.dispose(tf.variableGrads(() => tf.sum<tf.Scalar>(layer.apply(x) as tf.Tensor), variables) as never);
    });
  });

  it('is in the config of the layer', () => {
    expect(make({ units: UNITS, maxStateBytes }).getConfig().maxStateBytes).toBe(maxStateBytes);
    expect(() => make({ units: UNITS, maxStateBytes: 0 })).toThrow('maxStateBytes');
  });
});

describe('segments', () => {
  it('are as long as memory allows, at least one time step', () => {
    expect([stepsWithin(null, 8, 5), stepsWithin(100, 8, 50), stepsWithin(100, 8, 5), stepsWithin(3, 8, 5)]).toEqual([
      5, 12, 5, 1,
    ]);
  });

  it('keep the states of one segment at a time, and those between segments', () => {
    const x = tf.ones<tf.Rank.R3>([1, 64, 1]);
    const peakOf = (steps: number) => {
      let peak = 0;
      const run = (
        { w }: Record<string, tf.Tensor>,
        piece: { x: tf.Tensor3D; states: tf.Tensor2D[] },
      ): { outputs: tf.Tensor; states: tf.Tensor2D[] } => {
        let h = piece.states[0]!;
        for (let t = 0; t < piece.x.shape[1]; t++) {
          const xt = tf.reshape(tf.slice(piece.x, [0, t, 0], [-1, 1, -1]), [1, 1]) as tf.Tensor2D;
          h = tf.tanh(tf.add<tf.Tensor2D>(tf.mul(h, w!), xt));
        }
        peak = Math.max(peak, tf.memory().numTensors);
        return { outputs: h, states: [h] };
      };
      const options = { run, x, mask: null, states: [tf.ones<tf.Rank.R2>([1, 1])], steps, returnSequences: false };
      const before = tf.memory().numTensors;
      const loss = (w: tf.Tensor) => tf.sum(checkpointed({ ...options, parameters: { w } }).outputs);
      tf.dispose(tf.grad(loss)(tf.scalar(0.9)));
      return peak - before;
    };
    expect(peakOf(8)).toBeLessThan(0.3 * peakOf(64));
  });
});
