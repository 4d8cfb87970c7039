import { recordOf } from '@qornn/tasks';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { Curriculum } from './curriculum.js';
import { OutOfMemoryError, RunFolderError } from './errors.js';
import { Learner } from './learner.js';
import { LockedRun } from './locked-run.js';
import { checkMemory } from './memory-estimate.js';
import { checkOptions } from './options.js';
import { asOutOfMemory } from './out-of-memory.js';
import { RunFolder } from './run-folder.js';
import { lockRun, type RunLock } from './run-lock.js';
import { newRunState, resumedRunState } from './run-state.js';
import type { RunSummary } from './summary.js';
import { TRAIN_OPTIONS, type TrainOptions } from './train-options.js';
import { TrainingLoop } from './training-loop.js';
import { requireBackendForWorkers } from './worker-backends.js';
import { WorkerTimeouts } from './worker-timeouts.js';

/**
 * Trains the model of a configuration on the current backend, and writes a run folder.
 *
 * All randomness is a function of seed and step number: a resumed run ends with bit-identical weights. `checkpoints/last.safetensors` is the
 * latest checkpoint, `best.safetensors` that of the best evaluation on the validation split.
 *
 * @returns the summary, also in `summary.json`
 * @throws ConfigError when the configuration is invalid, or differs from that of the resumed run
 * @throws RunFolderError when the folder cannot be written, or has a run already
 * @throws DataChangedError when the resumed run was trained on other data
 * @throws RunLockedError (a RunFolderError) when another process trains the run
 * @throws WorkerError when a worker thread fails to start, terminates, or times out
 * @throws OutOfMemoryError when the backend runs out of memory; a new run without a checkpoint is removed
 * @throws CheckpointError when the checkpoint to resume from is missing or damaged
 * @throws DivergenceError when loss or gradient diverge; the last good checkpoint and a summary are kept
 * @throws the abort reason of the signal, if aborted during set-up
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
  const curriculum = await Curriculum.load(checked, kept, signal, options.onRead);
  const timeouts = new WorkerTimeouts(options.workerTimeout, performance.now() - started);
  const { task } = curriculum;
  const source = kept ?? { record: recordOf(task), path: folder.data };
  requireBackendForWorkers(checked.training.workers);
  checkMemory(checked, task);
  if (kept !== undefined) folder.requireSameConfig(checked);
  // Build the model before creating the folder, since invalid options throw here.
  const learner = new Learner(checked, task);
  let hold: RunLock | undefined;
  let isNew = false;
  try {
    hold = lockRun(directory);
    // Check again under the lock.
    const resuming = options.resume === true && folder.exists();
    if (resuming) {
      if (kept === undefined)
        throw new RunFolderError(directory, 'was created meanwhile by another process; resume it again');
      folder.requireSameConfig(checked);
      folder.prepareCheckpoints();
    } else folder.create(checked, recordOf(task));
    isNew = !resuming;
    options.onBegin?.({ task, model: learner.model });
    await learner.startWorkers(source, { timeouts, signal });
    const state = resuming ? resumedRunState(folder, learner, options.anyBackend ?? false) : newRunState();
    state.progress.command ??= options.command;
    const run = new LockedRun(folder, hold);
    return await new TrainingLoop({ config: checked, curriculum, learner, run, state, options, since: started }).go();
  } catch (error) {
    const known = asOutOfMemory(error, checked, task);
    // A run that does not fit into memory leaves no folder.
    if (known instanceof OutOfMemoryError && isNew) folder.discardUntrained();
    throw known;
  } finally {
    // Release the lock first: a backend that is out of memory may throw anywhere.
    hold?.release();
    await learner.end();
  }
}
