import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { projUnnD } from './projunn.js';
import { projUnnOptimizer } from './projunn-optimizer.js';

beforeAll(() => useBackend('cpu'));

const BASES: [string, () => tf.Optimizer][] = [
  ['sgd', () => tf.train.sgd(0.1)],
  ['momentum', () => tf.train.momentum(0.02, 0.9)],
  ['rmsprop', () => tf.train.rmsprop(0.01)],
  ['adam', () => tf.train.adam(0.01)],
];

describe.each(BASES)('projUnnOptimizer around %s', (_, base) => {
  it('keeps orthogonal variables orthogonal, updates others like the base, and decreases the loss', () => {
    const w = tf.variable(haar(6, 1));
    const v = tf.variable(tf.zeros([3]));
    const plain = tf.variable(tf.zeros([3]));
    const target = haar(6, 2);
    const optimizer = projUnnOptimizer(base(), { variables: [w], rank: 2, rateDivisor: 1, seed: 3 });
    const reference = base();
    const ofV = (x: tf.Tensor) => tf.sum(tf.square(tf.sub(x, [1, 2, 3])));
    const loss = () => tf.add<tf.Scalar>(tf.sum(tf.square(tf.sub(w, target))), ofV(v));
    const before = loss().dataSync()[0]!;
    for (let step = 0; step < 60; step++) {
      optimizer.minimize(loss);
      reference.minimize(() => ofV(plain) as tf.Scalar);
    }
    expect(orthogonalityDefect(w as tf.Tensor as tf.Tensor2D)).toBeLessThan(1e-5);
    expectClose(v, plain, 1e-6);
    expect(loss().dataSync()[0]!).toBeLessThan(0.9 * before);
    optimizer.dispose();
    reference.dispose();
  });

  it('resumes from its weights exactly', async () => {
    const target = haar(6, 2);
    const run = (optimizer: tf.Optimizer, w: tf.Variable, steps: number) => {
      for (let i = 0; i < steps; i++) optimizer.minimize(() => tf.sum<tf.Scalar>(tf.square(tf.sub(w, target))));
    };
    const optimizerOf = (w: tf.Variable) => projUnnOptimizer(base(), { variables: [w], rateDivisor: 1, seed: 3 });
    const whole = tf.variable(haar(6, 1));
    const first = optimizerOf(whole);
    run(first, whole, 5);
    const resumed = tf.variable(tf.mul(whole, 1));
    const second = optimizerOf(resumed);
    await second.setWeights(await first.getWeights());
    run(first, whole, 4);
    run(second, resumed, 4);
    expectClose(resumed, whole, 1e-4);
    first.dispose();
    second.dispose();
  });

  it('leaks nothing', () => {
    const w = tf.variable(haar(6, 1));
    const optimizer = projUnnOptimizer(base(), { variables: [w] });
    const step = () => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, haar(6, 2))));
    step();
    const before = tf.memory().numTensors;
    for (let i = 0; i < 20; i++) step();
    expect(tf.memory().numTensors).toBe(before);
    optimizer.dispose();
  });
});

describe('projUnnOptimizer', () => {
  it("matches the paper's step for SGD: a rank-one gradient at 1/32 of the learning rate", () => {
    const start = haar(5, 1);
    const a = tf.randomNormal<tf.Rank.R2>([5, 1], 0, 1, 'float32', 2);
    const b = tf.randomNormal<tf.Rank.R2>([5, 1], 0, 1, 'float32', 3);
    const w = tf.variable(start);
    const optimizer = projUnnOptimizer(tf.train.sgd(0.5), { variables: [w] });
    optimizer.applyGradients({ [w.name]: tf.matMul(a, tf.transpose(b)) });
    expectClose(w, projUnnD(start, tf.mul(a, -0.5 / 32), b), 1e-5);
    // tf.layers passes a list of named gradients.
    optimizer.applyGradients([{ name: w.name, tensor: tf.matMul(a, tf.transpose(b)) }]);
    expect(orthogonalityDefect(w as tf.Tensor as tf.Tensor2D)).toBeLessThan(1e-5);
  });

  it('names the invalid argument', () => {
    const w = tf.variable(haar(3, 1));
    const make = (options: object) => () => projUnnOptimizer(tf.train.sgd(1), { variables: [w], ...options });
    expect(make({ rank: 0 })).toThrow('rank is 0; it must be an integer ≥ 1');
    expect(make({ method: 'X' })).toThrow("projUnnOptimizer: method is 'X'; it must be one of D, T");
    expect(make({ rateDivisor: 0 })).toThrow('projUnnOptimizer: rateDivisor is 0; it must be a finite number > 0');
    expect(make({ rates: 1 })).toThrow("projUnnOptimizer: unknown option 'rates'");
    expect(make({ variables: [tf.variable(tf.zeros([2, 3]), true, 'oblong')] })).toThrow(
      'variables is oblong [2,3]; it must be square matrices',
    );
    expect(make({ variables: [tf.eye(2)] })).toThrow('variables is a tensor [2,2]; it must be variables');
  });
});
