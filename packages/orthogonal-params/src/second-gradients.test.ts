import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bjorck } from './bjorck.js';
import { cayley } from './cayley.js';
import { expm } from './expm.js';
import { hadamardParametrization } from './hadamard-parametrization.js';
import { householder } from './householder.js';
import { orthogonalPenalty } from './orthogonal-penalty.js';
import { skew } from './skew.js';
import { cayleyParametrization, expmParametrization } from './trivialization.js';

beforeAll(() => useBackend());

const N = 4;
const numbers = (shape: number[], seed: number, spread: number) => tf.randomNormal(shape, 0, spread, 'float32', seed);
/** Not orthogonal, and with a spectral norm below √3. */
const matrix = () => tf.add(tf.mul(tf.eye(N), 0.8), numbers([N, N], 1, 0.1));

type MatrixFunction = (w: tf.Tensor2D) => tf.Tensor;
const FUNCTIONS: [string, MatrixFunction, () => tf.Tensor][] = [
  ['bjorck', (w) => bjorck(w), matrix],
  ['bjorck of a wide matrix', (w) => bjorck(w, { iterations: 4, beta: 0.3 }), () => tf.slice(matrix(), [0, 0], [3, N])],
  ['expm', (w) => expm(w), () => numbers([N, N], 2, 0.4)],
  ['expm of a large matrix', (w) => expm(w), () => numbers([N, N], 2, 1)],
  ['cayley', (w) => cayley(w), () => numbers([N, N], 3, 0.4)],
  ['householder', (w) => householder(w), () => numbers([3, N], 4, 1)],
  ['orthogonalPenalty', (w) => orthogonalPenalty(w), matrix],
  ['skew', (w) => tf.square(skew(w)), matrix],
  ['the parametrization expm', (w) => expmParametrization().weight(w, tf.eye(N)), () => numbers([N, N], 5, 0.5)],
  ['the parametrization cayley', (w) => cayleyParametrization().weight(w, tf.eye(N)), () => numbers([N, N], 6, 0.5)],
];

describe('second derivatives', () => {
  it.each(FUNCTIONS)('of %s match finite differences of the first gradient', (_, f, start) => {
    tf.tidy(() => {
      const w = start() as tf.Tensor2D;
      const weights = numbers(f(w).shape, 7, 1);
      const loss = (w: tf.Tensor) => tf.sum(tf.mul(weights, tf.square(f(w as tf.Tensor2D))));
      const gradient = tf.grad(loss);
      const direction = numbers(w.shape, 8, 1);
      const along = (w: tf.Tensor) => tf.sum(tf.mul(gradient(w), direction));
      const second = tf.grad(along)(w);
      const e = 1e-2;
      const at = (step: number) => gradient(tf.add(w, tf.mul(direction, step * e)));
      // Four points: the error is of the fourth order in e.
      const [near, far] = [tf.sub(at(1), at(-1)), tf.sub(at(2), at(-2))];
      expectClose(second, tf.div(tf.sub(tf.mul(near, 8), far), 12 * e), 5e-3);
    });
  });

  it('of straight-through signs agree between operator and matrix', () => {
    tf.tidy(() => {
      const parametrization = hadamardParametrization();
      const rows = numbers([2, N], 9, 1) as tf.Tensor2D;
      const byMatrix = (u: tf.Tensor) => tf.matMul(rows, parametrization.weight(u), false, true);
      const byOperator = (u: tf.Tensor) => parametrization.operator!(u).multiply(rows);
      const u = parametrization.initialize(N, 1);
      const second = (f: (u: tf.Tensor) => tf.Tensor) =>
        tf.grad((u) => tf.sum(tf.square(tf.grad((u) => tf.sum(tf.pow(f(u), 3)))(u))))(u);
      expectClose(second(byOperator), second(byMatrix));
      expect(Math.abs(tf.sum(second(byMatrix)).dataSync()[0]!)).toBeGreaterThan(0);
    });
  });

  it('do not change first derivatives, also nested ones', () => {
    const w = matrix();
    const first = () => tf.grad((w) => tf.sum(tf.square(bjorck(w as tf.Tensor2D, { iterations: 2 }))))(w);
    const before = tf.memory().numTensors;
    tf.tidy(() => {
      const inner = first();
      const outer = tf.grad((x) => tf.sum(tf.mul(x, first())))(tf.ones([N, N]));
      expectClose(outer, inner);
    });
    expect(tf.memory().numTensors).toBe(before);
  });
});
