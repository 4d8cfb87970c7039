import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, restoreStockWasmSpeed } from '@qornn/benchmarks/tfjs';
import { bjorck, haar, spectralNormalize } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';

/** Björck's iteration with its gradient, near an orthogonal matrix, as in training. */
export const bjorckIteration: BenchmarkFactory = ({ quick }) => {
  const n = quick ? 12 : 192;
  const near = tf.tidy(() => spectralNormalize(tf.add(haar(n, 1), tf.randomNormal([n, n], 0, 1e-3, 'float32', 2))));
  const weights = tf.randomNormal([n, n], 0, 1, 'float32', 3);
  const work = (iterate: (w: tf.Tensor2D) => tf.Tensor) => () =>
    readOut(() => {
      const { value, grad } = tf.valueAndGrad((w) => tf.sum(tf.mul(weights, iterate(w as tf.Tensor2D))))(near);
      return tf.concat([tf.reshape(value, [1]), tf.reshape(grad, [-1])]);
    });
  const asWritten = (w: tf.Tensor2D) => {
    let x = w;
    for (let k = 0; k < 15; k++) {
      x = tf.sub(tf.mul(x, 1.5), tf.mul(tf.matMul(tf.matMul(x, x, false, true), x), 0.5));
    }
    return x;
  };
  return {
    title: `Björck's 15 iterations and their gradient, n ${n}, nearly orthogonal input`,
    unit: 'ms',
    baseline: '15 iterations by autodiff, stock',
    contestants: [
      { name: 'qornn, gradient by hand', prepare: fixWasmSpeed, run: work((w) => bjorck(w)) },
      { name: '15 iterations by autodiff, mended kernels', prepare: fixWasmSpeed, run: work(asWritten) },
      { name: '15 iterations by autodiff, stock', prepare: restoreStockWasmSpeed, run: work(asWritten) },
    ],
    dispose: () => tf.dispose([near, weights]),
  };
};
