import type { Settings } from '@qornn/sweeps';

/** A configuration to try. */
export interface Candidate {
  /** place in the order in which they were made, from 0 */
  id: number;
  settings: Settings;
  /** why it is tried: the name of a first guess, `'random'`, or `'like 7'` for a change of candidate 7 */
  origin: string;
}

/** One training of a candidate. */
export interface Job {
  candidate: number;
  /** place in the plan's rungs, from 0 */
  rung: number;
  /** place among the trainings of the rung, from 0: decides seed and fold */
  replicate: number;
}

/** What came of a job. */
export interface Outcome {
  /**
   * - `measured`: trained, converted to integers and evaluated
   * - `refused`: known before training to exceed a limit, or to have no integer form
   * - `failed`: diverged, ran out of memory, or could not be converted
   */
  status: 'measured' | 'refused' | 'failed';
  /** why it was refused or failed, one line */
  reason?: string;
  /** metrics of the integer network on the validation split */
  metrics?: Record<string, number>;
  /** number of sequences they are the mean of */
  sequences?: number;
  /** size of the model file, as `qornn quantize` writes it */
  bytes?: number;
  /** estimated cycles (or instructions) of a step on the device, where there is one */
  cycles?: number;
  /** seconds of work, data and evaluation included */
  seconds: number;
}

/** A job and its outcome. */
export interface Result extends Job {
  outcome: Outcome;
}
