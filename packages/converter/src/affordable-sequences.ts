import type { Task } from '@qornn/tasks';

/** A network of a few hundred units runs this many time steps in seconds, with integers and in floating point. */
const AFFORDABLE_STEPS = 2 ** 20;

/**
 * Default number of sequences to evaluate: `min` for generated data; for data from files, as many as have 2²⁰ (about a million) time
 * steps in total, but at least `min`.
 */
export function affordableSequences({ sizes, timeSteps }: Pick<Task, 'sizes' | 'timeSteps'>, min: number): number {
  return sizes ? Math.max(min, Math.floor(AFFORDABLE_STEPS / timeSteps)) : min;
}
