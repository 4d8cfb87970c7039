import { fixWasmProducts } from '@qornn/backend';
import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { linearAtSteps } from './recurrence/linear-scan.js';
import { setOperationCost } from './recurrence/operation-cost.js';
import { EVERY_PATH } from './testing/every-path.js';

beforeAll(async () => {
  await useBackend();
  // The stock wasm matMul confuses operands that share values in different shapes.
  fixWasmProducts();
});

const TIME = 4;
const numbers = (shape: number[], seed: number, spread = 1) => tf.randomNormal(shape, 0, spread, 'float32', seed);
const total = (terms: tf.Tensor[]) => tf.addN(terms.map((term) => tf.sum(term)));

/** Straight-through gradients differ from finite differences, so leave out quantized layers. */
const SMOOTH = EVERY_PATH.filter(({ name }) => !name.includes('quantized')).flatMap((path) =>
  path.name === 'linear, sequences' ? [path, { ...path, name: `${path.name}, in chunks`, seconds: 1 }] : [path],
);

describe('second derivatives', () => {
  it.each(SMOOTH)('agree with finite differences of the first gradients: $name', (path) => {
    tf.tidy(() => {
      setOperationCost({ perOperation: 'seconds' in path ? path.seconds : 1e-9, rate: 1e12 });
      // Finite differences are wrong across the kink of relu.
      const isGated = /^(Fast|GRU|LSTM)/.test(path.name);
      const layer = path.layer(isGated || path.name.includes('φ') ? {} : ({ outputActivation: 'identity' } as object));
      layer.build([3, TIME, path.features]);
      layer.built = true;
      layer.setWeights(layer.getWeights().map((weight, i) => tf.add(weight, numbers(weight.shape, 20 + i, 0.1))));
      const x = tf.variable(numbers([path.batch, TIME, path.features], 5));
      const mask =
        path.batch === 3 && !path.name.startsWith('linear')
          ? tf.tensor2d([
              [1, 1, 1, 1],
              [1, 0, 1, 1],
              [0, 0, 1, 0],
            ])
          : undefined;
      const isSigns = (name: string) => path.name.includes('Hadamard') && name.includes('recurrent_kernel');
      const weights = layer.trainableWeights.filter(({ name }) => !isSigns(name));
      const variables = [x, ...weights.map((weight) => weight.read() as unknown as tf.Variable)];
      const loss = () => {
        const y = layer.apply(x, mask ? { mask } : {}) as tf.Tensor;
        return tf.sum(tf.mul(tf.square(y), numbers(y.shape, 6)));
      };
      const directions = variables.map(({ shape }, i) => numbers(shape, 7 + i));
      const first = () => tf.grads(() => loss())(variables);
      const along = () => total(first().map((gradient, i) => tf.mul(gradient, directions[i]!)));
      const second = tf.grads(() => along())(variables);

      const e = 1e-3;
      const values = variables.map((variable) => tf.clone(variable));
      const at = (step: number) => {
        variables.forEach((variable, i) => {
          variable.assign(tf.add(values[i]!, tf.mul(directions[i]!, step * e)));
        });
        return first();
      };
      const [before, after] = [at(-1), at(1)];
      const all = (tensors: tf.Tensor[]) => tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])));
      expectClose(all(second), tf.div(tf.sub(all(after), all(before)), 2 * e), 1e-2);
      x.dispose();
    });
  });

  it('work at sampled time steps', () => {
    tf.tidy(() => {
      const x = tf.ones<tf.Rank.R3>([2, 9, 1]);
      const [w, u, b] = [numbers([3, 3], 1, 0.4), numbers([3, 1], 2), numbers([3], 3)];
      const segments = [{ from: 0, to: 9 }];
      const gradient = (w: tf.Tensor) =>
        tf.grad((w) => {
          const r = { w: w as tf.Tensor2D, u: u as tf.Tensor2D, b: b as tf.Tensor1D };
          return tf.sum(tf.square(linearAtSteps(r, x, [2, 8], segments)));
        })(w);
      const direction = numbers([3, 3], 4);
      const second = tf.grad((w) => tf.sum(tf.mul(gradient(w), direction)))(w);
      const at = (step: number) => gradient(tf.add(w, tf.mul(direction, step)));
      expectClose(second, tf.div(tf.sub(at(1e-3), at(-1e-3)), 2e-3), 1e-2);
    });
  });

  it('a nested gradient that the outer one does not differentiate is unchanged, and saves nothing', () => {
    const layer = orthogonalRNN({ units: 3, orthogonalPenalty: { strength: 0.1 }, returnSequences: true });
    const x = numbers([2, TIME, 1], 1);
    layer.apply(x);
    const saliency = () => tf.grad((x) => tf.sum(layer.apply(x) as tf.Tensor))(x);
    const outer = () => {
      const { grads } = tf.variableGrads(() => {
        const weighted = tf.mul(layer.apply(x) as tf.Tensor, tf.mean(saliency(), [1, 2], true));
        return tf.add(tf.sum(weighted), tf.addN(layer.calculateLosses())) as tf.Scalar;
      });
      return Object.values(grads);
    };
    tf.dispose(tf.tidy(outer));
    const before = tf.memory().numTensors;
    const gradients = tf.tidy(outer);
    expect(gradients.every((gradient) => gradient.dataSync().every(Number.isFinite))).toBe(true);
    tf.dispose(gradients);
    expect(tf.memory().numTensors).toBe(before);
  });
});
