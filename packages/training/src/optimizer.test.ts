import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { createOptimizer, type OptimizerConfig, type Parameter } from './optimizer.js';
import { rateMultiplier } from './schedule.js';

const base: OptimizerConfig = {
  name: 'adam',
  learningRate: 0.1,
  recurrentRateFactor: 0.5,
  biasRateFactor: 0.25,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-8,
  decay: 0.9,
  momentum: 0.8,
};

const NAMES = { recurrent: 'memory/recurrent_kernel', bias: 'memory/bias', other: 'readout/bias' };

function parameter(values: number[], kind: Parameter['kind'] = 'other'): Parameter {
  return { name: NAMES[kind], variable: tf.variable(tf.tensor1d(values)), kind };
}

/** The update rules on plain numbers, as in the papers. */
function follow(config: OptimizerConfig, start: number, gradients: number[], rate: number): number {
  let [theta, m, v, c] = [start, 0, 0, 0];
  gradients.forEach((g, i) => {
    const t = i + 1;
    if (config.name === 'adam') {
      m = config.beta1 * m + (1 - config.beta1) * g;
      v = config.beta2 * v + (1 - config.beta2) * g * g;
      theta -= (rate * (m / (1 - config.beta1 ** t))) / (Math.sqrt(v / (1 - config.beta2 ** t)) + config.epsilon);
    } else if (config.name === 'rmsprop') {
      v = config.decay * v + (1 - config.decay) * g * g;
      c = config.momentum * c + (rate * g) / (Math.sqrt(v) + config.epsilon);
      theta -= c;
    } else {
      c = config.momentum * c + rate * g;
      theta -= c;
    }
  });
  return theta;
}

describe.each([
  ['adam', 'wasm'],
  ['rmsprop', 'wasm'],
  ['sgd', 'wasm'],
  ['adam', 'cpu'],
  ['rmsprop', 'cpu'],
  ['sgd', 'cpu'],
] as const)('%s on %s', (name, backend) => {
  beforeAll(() => useBackend(backend));

  const config = { ...base, name };
  const gradients = [0.3, -1.2, 0.7, 2];

  it('follows its update rule, with the rate factors of recurrent weights and biases', () => {
    const parameters = [parameter([1, -2]), parameter([1, -2], 'recurrent'), parameter([1, -2], 'bias')];
    const optimizer = createOptimizer(config, parameters);
    gradients.forEach((g, i) => {
      tf.tidy(() =>
        optimizer.apply(
          parameters.map(() => tf.tensor1d([g, g])),
          i + 1,
          0.5,
        ),
      );
    });
    parameters.forEach(({ variable, kind }) => {
      const rate = 0.05 * { recurrent: 0.5, bias: 0.25, other: 1 }[kind];
      [1, -2].forEach((start, k) => {
        expect(variable.dataSync()[k]).toBeCloseTo(follow(config, start, gradients, rate), 5);
      });
    });
  });

  it('scales gradients, and applies retractions', () => {
    const [plain, retracted] = [parameter([1, -2]), parameter([1, -2])];
    retracted.retraction = (value, change) => tf.add(value, tf.mul(change, 2));
    const optimizer = createOptimizer(config, [plain, retracted]);
    tf.tidy(() => optimizer.apply([tf.tensor1d([2, 2]), tf.tensor1d([2, 2])], 1, 0.5, 0.25));
    const step = follow(config, 0, [0.5], 0.05);
    expect(plain.variable.dataSync()[0]).toBeCloseTo(1 + step, 5);
    expect(retracted.variable.dataSync()[0]).toBeCloseTo(1 + 2 * step, 5);
  });

  it('restores a state without modifying it', () => {
    const optimizer = createOptimizer(config, [parameter([1, -2])]);
    tf.tidy(() => optimizer.apply([tf.tensor1d([1, 1])], 1, 1));
    const next = createOptimizer(config, [parameter([1, -2])]);
    next.restore(optimizer.state());
    const values = () => Object.values(optimizer.state()).map((tensor) => Array.from(tensor.dataSync()));
    const before = values();
    tf.tidy(() => next.apply([tf.tensor1d([3, 3])], 2, 1));
    expect(values()).toEqual(before);
  });

  it('continues bit-identically from a saved state', () => {
    const run = (split: boolean) => {
      const parameters = [parameter([1, -2])];
      let optimizer = createOptimizer(config, parameters);
      gradients.forEach((g, i) => {
        if (split && i === 2) {
          const next = createOptimizer(config, parameters);
          next.restore(optimizer.state());
          optimizer.dispose();
          optimizer = next;
        }
        tf.tidy(() => optimizer.apply([tf.tensor1d([g, g])], i + 1, 1));
      });
      return Array.from(parameters[0]!.variable.dataSync());
    };
    expect(run(true)).toEqual(run(false));
  });

  it('leaks no tensors', () => {
    const parameters = [parameter([1, -2])];
    const before = tf.memory().numTensors;
    const optimizer = createOptimizer(config, parameters);
    const slots = tf.memory().numTensors;
    for (let i = 1; i <= 10; i++) tf.tidy(() => optimizer.apply([tf.tensor1d([1, 1])], i, 1));
    expect(tf.memory().numTensors).toBe(slots);
    optimizer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('rateMultiplier', () => {
  it('agrees with its formulas', () => {
    expect(rateMultiplier({ name: 'constant' }, 70, 100)).toBe(1);
    expect(rateMultiplier({ name: 'exponential', decay: 0.9, every: 100 }, 201, 1000)).toBeCloseTo(0.81, 12);
    expect(rateMultiplier({ name: 'step', factor: 0.5, every: 10 }, 10, 100)).toBe(1);
    expect(rateMultiplier({ name: 'step', factor: 0.5, every: 10 }, 11, 100)).toBe(0.5);
    expect(rateMultiplier({ name: 'cosine', floor: 0.1 }, 1, 100)).toBe(1);
    expect(rateMultiplier({ name: 'cosine', floor: 0.1 }, 51, 100)).toBeCloseTo(0.55, 12);
  });
});
