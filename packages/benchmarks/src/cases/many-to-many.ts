import { linearScan } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import type { BenchmarkFactory } from '../benchmark.js';
import { useMendedKernels, useStockKernels } from '../kernels.js';
import { lossAndGradients, perStepLoop, recurrenceProblem } from '../recurrence-problem.js';

/** Every state of the copy task's length: buffered scan against the loop over time. */
export const manyToMany: BenchmarkFactory = (quick) => {
  const size = quick ? { time: 24, units: 8, batch: 4, inputs: 10 } : { time: 1020, units: 128, batch: 32, inputs: 10 };
  const problem = recurrenceProblem(size, [size.batch, size.time, size.units]);
  const loop = () =>
    lossAndGradients(problem, (w, u, b) =>
      tf.concat(
        perStepLoop(w, u, b, problem.x).map((h) => tf.expandDims(h, 1)),
        1,
      ),
    );
  return {
    name: 'training-step-many-to-many',
    title: `gradient step, every state of a linear recurrence, T ${size.time}, d ${size.units}, batch ${size.batch}`,
    unit: 'ms',
    baseline: 'tfjs loop, stock',
    contestants: [
      {
        name: 'qornn, buffered scan',
        prepare: useMendedKernels,
        run: () => lossAndGradients(problem, (w, u, b) => linearScan({ w, u, b }, problem.x)),
      },
      { name: 'tfjs loop, mended kernels', prepare: useMendedKernels, run: loop, rounds: 2 },
      { name: 'tfjs loop, stock', prepare: useStockKernels, run: loop, rounds: 2 },
    ],
    dispose: problem.dispose,
  };
};
