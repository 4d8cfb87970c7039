import { existsSync } from 'node:fs';
import { activeBackend } from '@qornn/backend';
import { bestOf } from './best-checkpoint.js';
import { loadCheckpoint, type Progress } from './checkpoint.js';
import { RunFolderError } from './errors.js';
import type { Learner } from './learner.js';
import type { RunFolder } from './run-folder.js';
import type { TrainProgress } from './train-options.js';

/** State of a run. */
export interface RunState {
  progress: Progress;
  /** latest evaluation; null before the first */
  validation: TrainProgress['validation'];
}

export function newRunState(): RunState {
  return { progress: { step: 0, seconds: 0, firstLoss: null, best: null }, validation: null };
}

/**
 * Restores the state of a run: loads its weights into the learner, and removes evaluations after its last checkpoint.
 *
 * @param anyBackend whether the backend may differ
 * @throws CheckpointError when the checkpoint is damaged or of another model
 * @throws RunFolderError when the run used another backend
 */
export function resumedRunState(folder: RunFolder, learner: Learner, anyBackend: boolean): RunState {
  const path = folder.checkpoint('last');
  // Without a checkpoint the run starts over.
  const progress = existsSync(path) ? loadCheckpoint(path, learner.weights, learner.kept) : newRunState().progress;
  if (!anyBackend) requireBackend(folder.path, progress.backend);
  progress.totalSeconds = totalOf(folder, progress);
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

/** Seconds of all parts so far: a final test that was interrupted is in the summary, but not in the checkpoint before it. */
function totalOf(folder: RunFolder, { totalSeconds, seconds }: Progress): number {
  const before = totalSeconds ?? seconds;
  if (!existsSync(folder.summary)) return before;
  try {
    return Math.max(before, folder.readSummary().totalSeconds ?? 0);
  } catch {
    // A damaged summary is replaced at the end.
    return before;
  }
}

function requireBackend(directory: string, own: string = activeBackend()): void {
  const now = activeBackend();
  if (own === now) return;
  throw new RunFolderError(
    directory,
    `was trained on the backend ${own}; the backend ${now} would change its results; resume it on ${own}, or allow another backend`,
  );
}
