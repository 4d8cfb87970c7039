import { callable, check, flag, number, type OptionTable, required, text } from '@qornn/options';
import type { Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { EvaluatedPart } from './evaluated-part.js';

/** What a run says while it goes on, after every step. */
export interface TrainProgress {
  step: number;
  steps: number;
  loss: number;
  /** steps a second, over the last few seconds */
  stepsPerSecond: number;
  /** at this rate, to the last step or to `maxSeconds`, whichever is first */
  secondsLeft: number;
  /** the newest evaluation on the validation split; null before the first */
  validation: { step: number; metrics: Record<string, number>; part?: EvaluatedPart } | null;
}

export interface TrainOptions {
  /** the run folder; created, and refused when it holds a run, unless `resume` */
  directory: string;
  /** go on with the run in the folder from its last checkpoint; default false */
  resume?: boolean;
  /** goes on with a run on another backend than its own, and so to other numbers than it would have ended in; default false */
  anyBackend?: boolean;
  onProgress?: (progress: TrainProgress) => void;
  /**
   * stops the run: while it is being set up, nothing is written; after that, the current step or batch of an evaluation is the last, and
   * a checkpoint is kept
   */
  signal?: AbortSignal;
  /** recorded in the summary */
  command?: string;
  /** hears of the task, its data read, and of the untrained model, before the first step; both stay the run's own */
  onBegin?: (begun: { task: Task; model: LayersModel }) => void;
  /** seconds that a thread of `training.workers` is waited for at least, before the run ends with a WorkerError; default 120 */
  workerPatience?: number;
}

/** What each of them must be. */
export const TRAIN_OPTIONS: OptionTable<TrainOptions> = {
  directory: required(text),
  resume: flag,
  anyBackend: flag,
  onProgress: callable,
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  command: check('a text', (command) => typeof command === 'string'),
  onBegin: callable,
  workerPatience: number('> 0', (patience) => patience > 0),
};
