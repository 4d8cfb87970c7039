import { callable, check, flag, number, type OptionTable, required, text } from '@qornn/options';
import type { ReadProgress, Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { EvaluatedSequences } from './evaluate-predictors.js';
import type { EvaluatedPart } from './evaluated-part.js';

/** Progress of a run, reported after every step. */
export interface TrainProgress {
  step: number;
  steps: number;
  loss: number;
  /** learning rate relative to that of the optimizer */
  rate: number;
  /** steps per second over the last few seconds */
  stepsPerSecond: number;
  /** estimated time to the last step or to `maxSeconds`, whichever is first */
  secondsLeft: number;
  /** latest evaluation on the validation split; null before the first */
  validation: { step: number; metrics: Record<string, number>; part?: EvaluatedPart } | null;
}

/** Progress of an evaluation during a run, and of the final test. */
export interface EvaluationProgress extends EvaluatedSequences {
  split: 'validation' | 'test';
  weights: 'quantized' | 'latent';
}

export interface TrainOptions {
  /** run folder, created if needed; must not have a run, unless `resume` */
  directory: string;
  /** resumes the run in the folder from its last checkpoint; default false */
  resume?: boolean;
  /** allows resuming on another backend, which changes the results; default false */
  anyBackend?: boolean;
  /** called after every step */
  onProgress?: (progress: TrainProgress) => void;
  /** called many times a second while files of the task are read */
  onRead?: (progress: ReadProgress) => void;
  /** called after each batch of an evaluation */
  onEvaluation?: (progress: EvaluationProgress) => void;
  /**
   * interrupts the run: during set-up nothing is written; later the run stops after the current step or evaluation batch and saves a
   * checkpoint
   */
  signal?: AbortSignal;
  /** command line, recorded in the summary; a resumed run keeps that which began it */
  command?: string;
  /** called before the first step with the loaded task and the untrained model, which the run owns */
  onBegin?: (begun: { task: Task; model: LayersModel }) => void;
  /**
   * whether the best weights are evaluated on the test split at the end; default true. Without, `test` of the summary is null until the run
   * is resumed with it.
   */
  test?: boolean;
  /** minimum timeout of worker threads in seconds; after it the run ends with a WorkerError; default 120 */
  workerTimeout?: number;
  /** called after every step; true saves a checkpoint now, besides those of `checkpointEvery`, which does not change the results */
  saveWhen?: () => boolean;
  /** called whenever `checkpoints/last.safetensors` has been written, with the steps that it has; not called for the evaluated weights alone */
  onSave?: (saved: { step: number }) => void;
}

/** Checks of the options. */
export const TRAIN_OPTIONS: OptionTable<TrainOptions> = {
  directory: required(text),
  resume: flag,
  anyBackend: flag,
  onProgress: callable,
  onRead: callable,
  onEvaluation: callable,
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  command: check('a text', (command) => typeof command === 'string'),
  onBegin: callable,
  test: flag,
  workerTimeout: number('> 0', (seconds) => seconds > 0),
  saveWhen: callable,
  onSave: callable,
};
