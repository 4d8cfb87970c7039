import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { linearAtSteps } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { lossAndGradients, perStepLoss, recurrenceProblem, weightedLoss } from './recurrence-problem.js';

/** States at some time steps of a long quiet segment: jumps by powers of the affine map against the loop. */
export const sampledSteps: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 40, units: 8, batch: 4, inputs: 10 } : { time: 1020, units: 128, batch: 32, inputs: 10 };
  const segment = { from: 10, to: size.time - 11 };
  const stride = quick ? 4 : 16;
  const chosen: number[] = [];
  for (let t = 0; t < size.time; t++) {
    const quiet = t >= segment.from && t < segment.to;
    if (!quiet || (t - segment.from) % stride === stride / 2) chosen.push(t);
  }
  const problem = recurrenceProblem(size, [size.batch, chosen.length, size.units]);
  // The input is constant within the segment.
  const source = Array.from({ length: size.time }, (_, t) => (t >= segment.from && t < segment.to ? segment.from : t));
  const x = tf.gather(problem.x, source, 1);
  const steps = tf.unstack(x, 1) as tf.Tensor2D[];
  const weights = new Map(tf.unstack(problem.weights, 1).map((weight, k) => [chosen[k]!, weight]));
  const loop = () => lossAndGradients(problem, (w, u, b) => perStepLoss(w, u, b, steps, weights));
  return {
    title: `the same at ${chosen.length} of ${size.time} time steps, those of a quiet segment sampled`,
    unit: 'ms',
    baseline: 'tfjs loop, stock',
    contestants: [
      {
        name: 'qornn, jumps',
        prepare: fixWasmSpeed,
        run: () =>
          lossAndGradients(problem, (w, u, b) =>
            weightedLoss(problem, linearAtSteps({ w, u, b }, x, chosen, [segment])),
          ),
      },
      { name: 'tfjs loop, stock', prepare: restoreStockWasmSpeed, run: loop, rounds: 3 },
    ],
    goals: [{ contestant: 'qornn, jumps', against: 'tfjs loop, stock', atLeast: 60 }],
    peers: [tfjsPeer()],
    dispose: () => {
      problem.dispose();
      tf.dispose([x, ...steps, ...weights.values()]);
    },
  };
};
