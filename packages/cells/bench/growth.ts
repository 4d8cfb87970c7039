import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed } from '@qornn/benchmarks/tfjs';
import { linearLast, linearScan } from '@qornn/cells';
import { lossAndGradients, recurrenceProblem, weightedLoss } from './recurrence-problem.js';

/** Sizes of a gradient step of a linear recurrence. */
interface Size {
  time: number;
  units: number;
  batch: number;
}

/** How the cost of a gradient step grows with one of its sizes. */
function growth(
  growsWith: 'T' | 'd',
  everyState: boolean,
  sizesOf: (quick: boolean) => { fixed: string; sizes: Size[] },
): BenchmarkFactory {
  return ({ quick }) => {
    const { fixed, sizes } = sizesOf(quick);
    const states = everyState ? linearScan : linearLast;
    const steps = sizes.map(({ time, units, batch }) => {
      const problem = recurrenceProblem(
        { time, units, batch, inputs: 1 },
        everyState ? [batch, time, units] : [batch, units],
      );
      const size = growsWith === 'T' ? time : units;
      const name = `${growsWith} ${size}`;
      const run = () => lossAndGradients(problem, (w, u, b) => weightedLoss(problem, states({ w, u, b }, problem.x)));
      const contestant = {
        name,
        computes: name,
        parameters: { [growsWith]: size },
        prepare: fixWasmSpeed,
        run,
        rounds: 5,
      };
      return { contestant, dispose: problem.dispose };
    });
    return {
      title: `growth of a gradient step with ${growsWith}, ${everyState ? 'every' : 'last'} state, ${fixed}`,
      growsWith,
      contestants: steps.map(({ contestant }) => contestant),
      dispose: () => {
        for (const { dispose } of steps) dispose();
      },
    };
  };
}

const TIMES = { quick: [8, 16, 32], whole: [98, 196, 392, 784, 1568, 3136] };
const WIDTHS = { quick: [4, 8, 16], whole: [64, 128, 192, 256, 384, 512] };

/** Last state, by length. */
export const growthWithTime = growth('T', false, (quick) => {
  const [units, batch] = quick ? [8, 4] : [170, 128];
  const sizes = TIMES[quick ? 'quick' : 'whole'].map((time) => ({ time, units, batch }));
  return { fixed: `d ${units}, batch ${batch}`, sizes };
});

/** Last state, by width. */
export const growthWithWidth = growth('d', false, (quick) => {
  const [time, batch] = quick ? [16, 4] : [784, 128];
  const sizes = WIDTHS[quick ? 'quick' : 'whole'].map((units) => ({ time, units, batch }));
  return { fixed: `T ${time}, batch ${batch}`, sizes };
});

/** Every state, by width. */
export const growthOfScan = growth('d', true, (quick) => {
  const [time, batch] = quick ? [8, 4] : [196, 32];
  const sizes = WIDTHS[quick ? 'quick' : 'whole'].map((units) => ({ time, units, batch }));
  return { fixed: `T ${time}, batch ${batch}`, sizes };
});
