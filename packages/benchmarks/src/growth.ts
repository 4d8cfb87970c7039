import { setImmediate } from 'node:timers/promises';
import { linearLast, linearScan } from '@qornn/cells';
import { useMendedKernels } from './kernels.js';
import { median } from './measure.js';
import { lossAndGradients, recurrenceProblem, weightedLoss } from './recurrence-problem.js';

/** Growth of the cost of a gradient step with one size, other sizes fixed. */
export interface Growth {
  /** description with the fixed sizes */
  title: string;
  /** the varied size */
  variable: 'T' | 'd';
  /** medians by size, ascending */
  points: { size: number; milliseconds: number }[];
  /** e of milliseconds ~ sizeᵉ, by least squares on logarithms; and its standard error */
  exponent: number;
  standardError: number;
}

interface Size {
  time: number;
  units: number;
  batch: number;
}

interface Series {
  title: string;
  variable: 'T' | 'd';
  everyState: boolean;
  sizes: Size[];
}

/**
 * Measures all series, alternating between sizes.
 *
 * @throws the reason of the signal, between measurements
 */
export async function measureGrowth(
  quick: boolean,
  log?: (line: string) => void,
  signal?: AbortSignal,
): Promise<Growth[]> {
  const times = quick ? [8, 16, 32] : [98, 196, 392, 784, 1568, 3136];
  const widths = quick ? [4, 8, 16] : [64, 128, 192, 256, 384, 512];
  const [units, time, batch] = quick ? [8, 16, 4] : [170, 784, 128];
  const series: Series[] = [
    {
      title: `last state, d ${units}, batch ${batch}`,
      variable: 'T',
      everyState: false,
      sizes: times.map((time) => ({ time, units, batch })),
    },
    {
      title: `last state, T ${time}, batch ${batch}`,
      variable: 'd',
      everyState: false,
      sizes: widths.map((units) => ({ time, units, batch })),
    },
    {
      title: `every state, T ${quick ? 8 : 196}, batch 32`,
      variable: 'd',
      everyState: true,
      sizes: widths.map((units) => ({ time: quick ? 8 : 196, units, batch: 32 })),
    },
  ];
  useMendedKernels();
  const grown: Growth[] = [];
  for (const { title, variable, everyState, sizes } of series) {
    log?.(`growth with ${variable}: ${title}`);
    const steps = sizes.map((size) => gradientStep(size, everyState));
    const taken: number[][] = steps.map(() => []);
    for (let round = 0; round < (quick ? 2 : 6); round++) {
      for (const [i, { run }] of steps.entries()) {
        await setImmediate();
        signal?.throwIfAborted();
        const start = performance.now();
        run();
        // The first round is a warm-up.
        if (round > 0) taken[i]!.push(performance.now() - start);
      }
    }
    for (const { dispose } of steps) dispose();
    const points = sizes.map((size, i) => ({
      size: variable === 'T' ? size.time : size.units,
      milliseconds: median(taken[i]!),
    }));
    grown.push({ title, variable, points, ...powerLaw(points) });
  }
  return grown;
}

function gradientStep({ time, units, batch }: Size, everyState: boolean): { run: () => void; dispose: () => void } {
  const problem = recurrenceProblem(
    { time, units, batch, inputs: 1 },
    everyState ? [batch, time, units] : [batch, units],
  );
  const states = everyState ? linearScan : linearLast;
  return {
    run: () => void lossAndGradients(problem, (w, u, b) => weightedLoss(problem, states({ w, u, b }, problem.x))),
    dispose: problem.dispose,
  };
}

/**
 * The exponent of a power law through points, by least squares on logarithms.
 *
 * @param points at least three, of different sizes
 */
export function powerLaw(points: readonly { size: number; milliseconds: number }[]): {
  exponent: number;
  standardError: number;
} {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ milliseconds }) => Math.log(milliseconds));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const exponent = x.reduce((sum, value, i) => sum + (value - meanX) * (y[i]! - meanY), 0) / spread;
  const residual = y.reduce((sum, value, i) => sum + (value - meanY - exponent * (x[i]! - meanX)) ** 2, 0);
  return { exponent, standardError: Math.sqrt(residual / (points.length - 2) / spread) };
}
