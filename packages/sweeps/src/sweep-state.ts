import type { MetricGoal } from '@qornn/tasks';
import type { Settings } from './settings.js';

/**
 * State of a run of a sweep:
 * - `waiting`: not begun
 * - `running`: being trained, or handed over to a queue
 * - `paused`: on a rung of early stopping; it may go on
 * - `stopped`: paused for good, since others are better; it can be finished later
 * - `interrupted`: saved by Ctrl-C or lost with its process; the next call goes on
 * - `finished`, `diverged`
 * - `failed`: with an error; the next call tries again
 */
export type SweepRunState =
  | 'waiting'
  | 'running'
  | 'paused'
  | 'stopped'
  | 'interrupted'
  | 'finished'
  | 'diverged'
  | 'failed';

/** A run of a sweep and how far it is. */
export interface SweepRunStatus {
  name: string;
  seed: number;
  source: string;
  settings: Settings;
  /** primary metric of its task */
  metric: { name: string; goal: MetricGoal };
  state: SweepRunState;
  /** steps done, of the steps of the configuration */
  steps: { done: number; of: number };
  /** best value of the metric on the validation split; null before the first evaluation */
  validation: number | null;
  /** the same on the test split, with quantized weights; null before the end */
  test: number | null;
  /** seconds of everything so far; null if unknown */
  seconds: number | null;
  /** estimated seconds to the end of a running run; null if unknown */
  secondsLeft: number | null;
  /** how many times a process with it was lost */
  retries: number;
  /** why it failed, diverged or was tried again; null without a reason */
  reason: string | null;
}

/** A sweep and how far it is, from its folder. */
export interface SweepState {
  name: string;
  directory: string;
  /** the process that runs it; null if none does */
  holder: { pid: number; host: string; since: string } | null;
  /** of all runs; null if their tasks have different metrics */
  metric: { name: string; goal: MetricGoal } | null;
  /** in the order of the plan */
  runs: SweepRunStatus[];
}
