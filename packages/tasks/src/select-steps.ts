import seedrandom from 'seedrandom';
import { TaskError } from './errors.js';
import type { SelectedSteps, Task } from './task.js';

/**
 * Selects the time steps to evaluate when quiet segments are subsampled: all steps outside the quiet segments with weight 1,
 * and every s-th step within them with weight s, at an offset drawn uniformly from [0, s). Each quiet step is selected with
 * probability 1/s, so the weighted sum is an unbiased estimate of the full sum. s is the power of two that comes closest to
 * `count` steps, so that each gap is crossed with one product.
 *
 * @param task task with `quietSegments`
 * @param count target number of quiet steps, an integer ≥ 1
 * @param seed random seed
 * @throws TaskError when `count` is not an integer ≥ 1
 * @example
 * selectSteps(copyTask({ T0: 1000 }), 32, '7/step/0').steps.length; // about 21 + 32
 */
export function selectSteps(
  task: Pick<Task, 'timeSteps' | 'quietSegments'>,
  count: number,
  seed: string,
): SelectedSteps {
  if (!Number.isInteger(count) || count < 1) {
    throw new TaskError(`selectSteps: count is ${count}; it must be an integer ≥ 1`, 'count', count);
  }
  const quiet = task.quietSegments.reduce((total, { from, to }) => total + to - from, 0);
  const stride = 2 ** Math.max(0, Math.round(Math.log2(quiet / count)));
  const random = seedrandom.alea(seed);
  const steps: number[] = [];
  const weights: number[] = [];
  const take = (from: number, to: number, every: number) => {
    for (let t = from; t < to; t += every) {
      steps.push(t);
      weights.push(every);
    }
  };
  let next = 0;
  for (const { from, to } of task.quietSegments) {
    take(next, from, 1);
    take(from + Math.floor(random() * stride), to, stride);
    next = to;
  }
  take(next, task.timeSteps, 1);
  return { steps, weights };
}
