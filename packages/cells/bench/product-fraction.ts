import { BenchmarkError, type BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut } from '@qornn/benchmarks/tfjs';
import { linearScan } from '@qornn/cells';
import { hasWasmKernels, scanProducts } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { lossAndGradients, recurrenceProblem, weightedLoss } from './recurrence-problem.js';

/** The fraction of a gradient step spent in matrix products: the products alone against the whole step. */
export const productFraction: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 24, units: 8, batch: 4, inputs: 1 } : { time: 1020, units: 128, batch: 32, inputs: 1 };
  const { time, units, batch } = size;
  if (!hasWasmKernels()) throw new BenchmarkError('product-fraction: the backend does not support @qornn/wasm-kernels');
  const problem = recurrenceProblem(size, [batch, time, units]);
  const h = tf.zeros<tf.Rank.R2>([batch, units]);
  return {
    title: `the products of a gradient step beside the whole of it, many-to-many, T ${time}, d ${units}, batch ${batch}`,
    unit: 'ms',
    baseline: 'its products alone',
    contestants: [
      {
        name: 'the whole step',
        prepare: fixWasmSpeed,
        run: () => {
          lossAndGradients(problem, (w, u, b) => weightedLoss(problem, linearScan({ w, u, b }, problem.x)));
          return [];
        },
      },
      {
        name: 'its products alone',
        prepare: fixWasmSpeed,
        run: () => {
          readOut(() => scanProducts(problem.w, h, time));
          return [];
        },
      },
    ],
    // The products are a lower bound: their time over the whole is the fraction.
    goals: [{ contestant: 'the whole step', against: 'its products alone', atLeast: 0.7 }],
    dispose: () => {
      problem.dispose();
      h.dispose();
    },
  };
};
