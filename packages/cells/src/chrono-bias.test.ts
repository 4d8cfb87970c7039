import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chronoBias } from './chrono-bias.js';
import { LayerConfigError } from './errors.js';
import { fastGRNN } from './fast-grnn.js';
import { fastRNN } from './fast-rnn.js';
import { quantizedGRU } from './quantized-gru.js';
import { quantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';

beforeAll(() => useBackend());

const UNITS = 60;
const STEPS = 784;

/** Weights of a new layer by the last part of their names. */
function weightsOf(layer: RecurrentLayer): Record<string, number[]> {
  layer.build([null, null, 1]);
  return Object.fromEntries(
    layer.weights.map((weight) => [
      weight.name.split('/').at(-1)!.replace(/_\d+$/, ''),
      Array.from(weight.read().dataSync()),
    ]),
  );
}

/** Time steps within which a gate σ(b) forgets. */
const stepsOf = (bias: number) => 1 + Math.exp(bias);

function expectEvenly(bias: readonly number[]): void {
  const steps = bias.map(stepsOf).sort((a, b) => a - b);
  expect(steps[0]).toBeGreaterThanOrEqual(2);
  expect(steps.at(-1)).toBeLessThanOrEqual(STEPS + 0.01);
  // The largest distance to the uniform distribution and its 1 in 10,000 point (Kolmogorov).
  const distance = steps.map((value, i) => Math.abs((value - 2) / (STEPS - 2) - (i + 0.5) / steps.length));
  expect(Math.max(...distance)).toBeLessThan(2.23 / Math.sqrt(steps.length));
}

describe('chronoBias', () => {
  it('spreads the times of units evenly', () => expectEvenly(Array.from(chronoBias(UNITS, STEPS, 7).dataSync())));

  it('is 0 for two steps', () => expect(Array.from(chronoBias(3, 2, 0).dataSync())).toEqual([0, 0, 0]));

  it('depends on the seed alone', () => {
    const draw = (seed: number) => Array.from(chronoBias(5, 100, seed).dataSync());
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('leaks nothing', () => expectNoNewTensors(() => chronoBias(4, 10, 0).dispose()));
});

describe('chronoSteps', () => {
  it.each([true, false])('starts z of a GRU, resetAfter %s', (resetAfter) => {
    const { bias } = weightsOf(quantizedGRU({ units: UNITS, chronoSteps: STEPS, resetAfter }));
    expectEvenly(bias!.slice(0, UNITS));
    expect(new Set(bias!.slice(UNITS))).toEqual(new Set([0]));
  });

  it('starts f of an LSTM, and i as its negative', () => {
    const { bias } = weightsOf(quantizedLSTM({ units: UNITS, chronoSteps: STEPS }));
    const [input, forget, rest] = [bias!.slice(0, UNITS), bias!.slice(UNITS, 2 * UNITS), bias!.slice(2 * UNITS)];
    expectEvenly(forget);
    expect(input).toEqual(forget.map((value) => -value));
    expect(new Set(rest)).toEqual(new Set([0]));
  });

  it('starts the gate of FastGRNN, and ν so that a constant update adds up to at most 1', () => {
    const weights = weightsOf(fastGRNN({ units: UNITS, chronoSteps: STEPS }));
    expectEvenly(weights.gate_bias!);
    const sigmoid = 1 / (1 + Math.exp(-weights.nu![0]!));
    expect(sigmoid * STEPS).toBeLessThanOrEqual(1);
    expect(sigmoid * STEPS).toBeGreaterThan(0.99);
  });

  it('starts α and β of FastRNN as a mean over so many steps', () => {
    const weights = weightsOf(fastRNN({ units: 4, chronoSteps: STEPS }));
    expect(1 / (1 + Math.exp(-weights.beta![0]!))).toBeCloseTo(1 - 1 / STEPS, 6);
    expect(1 / (1 + Math.exp(-weights.alpha![0]!))).toBeCloseTo(1 / STEPS, 6);
  });

  it('lets the gradient of the last state reach the first input', () => {
    const reach = (chronoSteps: number | null) => {
      const layer = quantizedGRU({ units: 16, chronoSteps, seed: 3 });
      const x = tf.randomNormal([2, 300, 1], 0, 1, 'float32', 5);
      const gradient = tf.grad((input: tf.Tensor) => tf.sum(layer.apply(input) as tf.Tensor))(x);
      return tf.max(tf.abs(tf.slice(gradient, [0, 0, 0], [2, 1, 1]))).dataSync()[0]!;
    };
    expect(reach(300)).toBeGreaterThan(1e-4);
    expect(reach(null)).toBeLessThan(1e-20);
  });

  it('survives saving', () => {
    for (const layer of [
      quantizedGRU({ units: 2, chronoSteps: 9 }),
      quantizedLSTM({ units: 2, chronoSteps: 9 }),
      fastRNN({ units: 2, chronoSteps: 9 }),
      fastGRNN({ units: 2, chronoSteps: 9 }),
    ]) {
      expect(layer.getConfig().chronoSteps).toBe(9);
    }
    expect(quantizedGRU({ units: 2 }).getConfig().chronoSteps).toBeNull();
  });

  it.each([1, 0, 2.5, '9'])('must be an integer from 2 on, not %j', (chronoSteps) => {
    expect(() => quantizedLSTM({ units: 2, chronoSteps } as never)).toThrow('chronoSteps');
    expect(() => fastGRNN({ units: 2, chronoSteps } as never)).toThrow('chronoSteps');
  });

  it('needs biases', () => {
    expect(() => quantizedGRU({ units: 2, chronoSteps: 9, useBias: false })).toThrow(LayerConfigError);
  });
});
