import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, weightedSum } from '@qornn/benchmarks/tfjs';
import { fastGRNN, orthogonalRNN, type RecurrentLayer } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';

/** A batch of sequences of different lengths, padded to the longest, against one whose sequences are all full. */
function paddedStep(cell: string, layerOf: (units: number) => RecurrentLayer, atLeast: number): BenchmarkFactory {
  return ({ quick }) => {
    const size = quick ? { time: 6, units: 8, batch: 4 } : { time: 200, units: 128, batch: 64 };
    const { time, units, batch } = size;
    const inputs = 4;
    const layer = layerOf(units);
    tf.tidy(() => void layer.apply(tf.zeros([1, 1, inputs])));
    const x = tf.randomNormal([batch, time, inputs], 0, 1, 'float32', 4);
    const weights = tf.randomNormal([batch, units], 0, 1, 'float32', 5);
    // Evenly from 1 to the whole length.
    const lengths = Array.from({ length: batch }, (_, b) => 1 + Math.round((b * (time - 1)) / (batch - 1)));
    const mask = tf.tensor2d(lengths.map((length) => Array.from({ length: time }, (_, t) => Number(t < length))));
    const step = (kwargs: object) => () =>
      readOut(() => {
        const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
        const { value, grads } = tf.variableGrads(
          () => weightedSum(layer.apply(x, { ...kwargs }) as tf.Tensor, weights),
          variables,
        );
        return tf.concat([value, ...variables.map((v) => grads[v.name]!)].map((tensor) => tf.reshape(tensor, [-1])));
      });
    return {
      title: `gradient step, last state of padded sequences, ${cell}, T 1 to ${time}, d ${units}, batch ${batch}`,
      unit: 'ms',
      baseline: 'all of full length',
      contestants: [
        { name: 'all of full length', prepare: fixWasmSpeed, run: step({}), computes: 'full' },
        { name: 'with lengths', prepare: fixWasmSpeed, run: step({ lengths }), computes: 'padded' },
        { name: 'with a mask', prepare: fixWasmSpeed, run: step({ mask }), computes: 'padded' },
      ],
      goals: ['with lengths', 'with a mask'].map((contestant) => ({
        contestant,
        against: 'all of full length',
        atLeast,
      })),
      dispose: () => {
        tf.dispose([x, weights, mask]);
        layer.dispose();
      },
    };
  };
}

/** A linear recurrence, whose last state is a Krylov product. */
export const paddedLinear = paddedStep(
  'linear recurrence',
  (units) => orthogonalRNN({ units, parametrization: 'unconstrained' }),
  0.6,
);

/** A gated cell, whose kernel keeps the state in the padding. */
export const paddedFastGRNN = paddedStep('FastGRNN', (units) => fastGRNN({ units }), 0.75);
