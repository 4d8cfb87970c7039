import { recordOf } from '@qornn/tasks';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { Curriculum } from './curriculum.js';
import { OutOfMemoryError, RunFolderError } from './errors.js';
import { requireMemory } from './footprint.js';
import { HeldRun } from './held-run.js';
import { Learner } from './learner.js';
import { checkOptions } from './options.js';
import { asOutOfMemory } from './out-of-memory.js';
import { Patience } from './patience.js';
import { RunFolder } from './run-folder.js';
import { holdRun, type RunHold } from './run-lock.js';
import { newRunState, resumedRunState } from './run-state.js';
import type { RunSummary } from './summary.js';
import { TRAIN_OPTIONS, type TrainOptions } from './train-options.js';
import { TrainingLoop } from './training-loop.js';
import { requireBackendForWorkers } from './worker-backends.js';

/**
 * Trains a model as a configuration says, on the current backend, into a run folder.
 *
 * All randomness is a function of seed and step number: an interrupted and resumed run ends in the same weights, bit for bit, as
 * one that was not interrupted. `checkpoints/last.safetensors` is where it stands, `best.safetensors` the best evaluation on the
 * validation split.
 *
 * @returns the summary, also in `summary.json`
 * @throws ConfigError when the configuration is not valid, or not that of the run to be resumed
 * @throws RunFolderError when the folder cannot be written, or holds a run already
 * @throws DataChangedError when the run to be resumed was trained on other data
 * @throws RunHeldError, which is one, when another process trains it
 * @throws WorkerError when a thread of `training.workers` cannot start, dies, or does not answer
 * @throws OutOfMemoryError when the backend has no more; of a run without a checkpoint, nothing is left
 * @throws CheckpointError when the checkpoint to resume from is missing or damaged
 * @throws DivergenceError when loss or gradient explode; the last good checkpoint and a summary are kept
 * @throws what the signal aborts with, before there is anything to keep
 * @example
 * const summary = await train(config, { directory: 'runs/memory' });
 */
export async function train(config: RunConfig, options: TrainOptions): Promise<RunSummary> {
  checkOptions<TrainOptions>('train', options, TRAIN_OPTIONS);
  const checked = parseRunConfig(config);
  const { directory, signal } = options;
  const folder = new RunFolder(directory);
  const kept = options.resume && folder.exists() ? { record: folder.readRecord(), path: folder.data } : undefined;
  const started = performance.now();
  const curriculum = await Curriculum.load(checked, kept, signal);
  const patience = new Patience(options.workerPatience, performance.now() - started);
  const { task } = curriculum;
  const source = kept ?? { record: recordOf(task), path: folder.data };
  requireBackendForWorkers(checked.training.workers);
  requireMemory(checked, task);
  if (kept !== undefined) folder.requireSameConfig(checked);
  // The model first: what it refuses must not leave a folder behind.
  const learner = new Learner(checked, task);
  let hold: RunHold | undefined;
  let isNew = false;
  try {
    hold = holdRun(directory);
    // Only now does what lies there stay as it is.
    const resuming = options.resume === true && folder.exists();
    if (resuming) {
      if (kept === undefined) throw new RunFolderError(directory, 'was begun meanwhile; go on with it anew');
      folder.requireSameConfig(checked);
      folder.prepareCheckpoints();
    } else folder.create(checked, recordOf(task));
    isNew = !resuming;
    options.onBegin?.({ task, model: learner.model });
    await learner.startWorkers(source, { patience, signal });
    const state = resuming ? resumedRunState(folder, learner, options.anyBackend ?? false) : newRunState();
    const run = new HeldRun(folder, hold);
    return await new TrainingLoop({ config: checked, curriculum, learner, run, state, options }).go();
  } catch (error) {
    const told = asOutOfMemory(error, checked, task);
    // What cannot be trained here has not begun.
    if (told instanceof OutOfMemoryError && isNew) folder.discardUntrained();
    throw told;
  } finally {
    // First, and whatever the rest says: a backend that is out of memory may throw at anything.
    hold?.release();
    await learner.end();
  }
}
