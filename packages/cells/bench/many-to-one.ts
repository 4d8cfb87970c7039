import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { linearLast } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import {
  linearForPeers,
  lossAndGradients,
  perStepLoss,
  recurrenceProblem,
  weightedLoss,
} from './recurrence-problem.js';
import { torchLoops } from './training-peers.js';

/** The last state of pixel-by-pixel MNIST: Krylov product against the loop over time. */
export const manyToOne: BenchmarkFactory = async ({ quick }) => {
  const size = quick ? { time: 24, units: 8, batch: 4, inputs: 1 } : { time: 784, units: 170, batch: 128, inputs: 1 };
  const problem = recurrenceProblem(size, [size.batch, size.units]);
  const steps = tf.unstack(problem.x, 1) as tf.Tensor2D[];
  const weights = new Map([[size.time - 1, problem.weights]]);
  const loop = () => lossAndGradients(problem, (w, u, b) => perStepLoss(w, u, b, steps, weights));
  const krylov = () =>
    lossAndGradients(problem, (w, u, b) => weightedLoss(problem, linearLast({ w, u, b }, problem.x)));
  const torch = await torchLoops('linear', linearForPeers(problem, false));
  const ours = 'qornn, Krylov product';
  return {
    title: `gradient step, last state of a linear recurrence, T ${size.time}, d ${size.units}, batch ${size.batch}`,
    unit: 'ms',
    baseline: 'tfjs loop, stock',
    contestants: [
      {
        name: ours,
        prepare: fixWasmSpeed,
        run: krylov,
      },
      {
        name: 'qornn, Krylov product, stock kernels',
        prepare: restoreStockWasmSpeed,
        run: krylov,
      },
      { name: 'tfjs loop, mended kernels', prepare: fixWasmSpeed, run: loop, rounds: 3 },
      { name: 'tfjs loop, stock', prepare: restoreStockWasmSpeed, run: loop, rounds: 3 },
      ...torch.contestants,
    ],
    peers: [tfjsPeer(), ...torch.peers],
    missing: torch.missing,
    goals: [
      { contestant: ours, against: 'tfjs loop, stock', atLeast: 150 },
      { contestant: ours, against: 'tfjs loop, mended kernels', atLeast: 25 },
      ...torch.contestants.slice(0, 1).map(({ name }) => ({ contestant: ours, against: name, atLeast: 4 })),
    ],
    dispose: () => {
      torch.dispose();
      problem.dispose();
      tf.dispose(steps);
    },
  };
};
