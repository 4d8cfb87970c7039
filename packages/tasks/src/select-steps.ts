import seedrandom from 'seedrandom';
import { TaskError } from './errors.js';
import type { SelectedSteps, Task } from './task.js';

/**
 * The time steps to evaluate when the quiet ones of a task are sampled: all steps outside the quiet segments with weight 1,
 * and every s-th step within them with weight s, from an offset drawn uniformly from [0, s). Each step is drawn with
 * probability 1/s, so the expectation of the weighted sum is the full sum. s is the power of two that comes nearest to
 * `count` steps: then the gaps between them are crossed in one product each.
 *
 * @param task whose `quietStretches` are sampled
 * @param count how many quiet steps to aim for, an integer ≥ 1
 * @param seed equal seeds give equal steps
 * @throws TaskError when `count` is not an integer ≥ 1
 * @example
 * selectSteps(copyTask({ T0: 1000 }), 32, '7/step/0').steps.length; // about 21 + 32
 */
export function selectSteps(
  task: Pick<Task, 'timeSteps' | 'quietStretches'>,
  count: number,
  seed: string,
): SelectedSteps {
  if (!Number.isInteger(count) || count < 1) {
    throw new TaskError(`selectSteps: count is ${count}; it must be an integer ≥ 1`, 'count', count);
  }
  const quiet = task.quietStretches.reduce((total, { from, to }) => total + to - from, 0);
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
  for (const { from, to } of task.quietStretches) {
    take(next, from, 1);
    take(from + Math.floor(random() * stride), to, stride);
    next = to;
  }
  take(next, task.timeSteps, 1);
  return { steps, weights };
}
