import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { linearScan } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import {
  linearForPeers,
  lossAndGradients,
  perStepLoss,
  recurrenceProblem,
  weightedLoss,
} from './recurrence-problem.js';
import { torchLoops } from './training-peers.js';

const OURS = 'qornn, one scan';

/** All states at the length of the copy task: buffered scan against the loop over time. */
export const manyToMany: BenchmarkFactory = async ({ quick }) => {
  const size = quick ? { time: 24, units: 8, batch: 4, inputs: 10 } : { time: 1020, units: 128, batch: 32, inputs: 10 };
  const problem = recurrenceProblem(size, [size.batch, size.time, size.units]);
  const steps = tf.unstack(problem.x, 1) as tf.Tensor2D[];
  const weights = new Map(tf.unstack(problem.weights, 1).map((weight, t) => [t, weight]));
  const loop = () => lossAndGradients(problem, (w, u, b) => perStepLoss(w, u, b, steps, weights));
  const torch = await torchLoops('linear', linearForPeers(problem, true));
  return {
    title: `gradient step, every state of a linear recurrence, T ${size.time}, d ${size.units}, batch ${size.batch}`,
    unit: 'ms',
    baseline: 'tfjs loop, stock',
    contestants: [
      {
        name: OURS,
        prepare: fixWasmSpeed,
        run: () => lossAndGradients(problem, (w, u, b) => weightedLoss(problem, linearScan({ w, u, b }, problem.x))),
      },
      { name: 'tfjs loop, mended kernels', prepare: fixWasmSpeed, run: loop, rounds: 3 },
      { name: 'tfjs loop, stock', prepare: restoreStockWasmSpeed, run: loop, rounds: 3 },
      ...torch.contestants,
    ],
    peers: [tfjsPeer(), ...torch.peers],
    missing: torch.missing,
    goals: [{ contestant: OURS, against: 'tfjs loop, stock', atLeast: 10 }],
    dispose: () => {
      torch.dispose();
      problem.dispose();
      tf.dispose([...steps, ...weights.values()]);
    },
  };
};
