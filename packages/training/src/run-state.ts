import { existsSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { bestOf } from './best-checkpoint.js';
import { loadCheckpoint, type Progress } from './checkpoint.js';
import { RunFolderError } from './errors.js';
import type { Learner } from './learner.js';
import type { RunFolder } from './run-folder.js';
import type { TrainProgress } from './train-options.js';

/** Where a run stands. */
export interface RunState {
  progress: Progress;
  /** the newest evaluation; null before the first */
  validation: TrainProgress['validation'];
}

export function newRunState(): RunState {
  return { progress: { step: 0, seconds: 0, firstLoss: null, best: null }, validation: null };
}

/**
 * Where a run stands that goes on: the learner takes its weights, and what was measured after its last checkpoint is forgotten.
 *
 * @param anyBackend whether it may go on on another backend than its own
 * @throws CheckpointError when the checkpoint is damaged or of another model
 * @throws RunFolderError where the numbers so far are of another backend than those to come
 */
export function resumedRunState(folder: RunFolder, learner: Learner, anyBackend: boolean): RunState {
  const path = folder.checkpoint('last');
  // A run that was stopped before its first checkpoint starts over.
  const progress = existsSync(path) ? loadCheckpoint(path, learner.weights, learner.kept) : newRunState().progress;
  if (!anyBackend) requireBackend(folder.path, progress.backend);
  progress.best = bestOf(folder.checkpoint('best'), progress);
  folder.truncateMetrics(progress.pending ? progress.step - 1 : progress.step);
  const newest = folder.readMetrics().at(-1);
  const validation = newest && {
    step: newest.step,
    metrics: newest.validation,
    ...(newest.part && { part: newest.part }),
  };
  return { progress, validation: validation ?? null };
}

function requireBackend(directory: string, own: string = tf.getBackend()): void {
  const now = tf.getBackend();
  if (own === now) return;
  throw new RunFolderError(
    directory,
    `was trained on the backend ${own}, and on ${now} would end in other numbers; go on with it on ${own}, or say that another may be taken`,
  );
}
