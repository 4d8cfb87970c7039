import type { Task } from '@qornn/tasks';

/** Time steps that a network of some hundred units takes in seconds, in integers and in floating point. */
const AFFORDABLE_STEPS = 2 ** 20;

/**
 * How many sequences to run where nothing is asked for: of data that a seed draws, `least`; of data from files, as many as have a
 * million (2²⁰) time steps together, at least `least`. Where that is not all of them, it is a fair part.
 */
export function affordableSequences({ sizes, timeSteps }: Pick<Task, 'sizes' | 'timeSteps'>, least: number): number {
  return sizes ? Math.max(least, Math.floor(AFFORDABLE_STEPS / timeSteps)) : least;
}
