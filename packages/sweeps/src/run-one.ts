import { existsSync } from 'node:fs';
import { callable, check, flag, integer, type OptionTable, required, text } from '@qornn/options';
import { RunFolder, type RunSummary, readProgress, type TrainOptions, train } from '@qornn/training';
import { checkOptions } from './options.js';
import { RegularNotes } from './regular-notes.js';
import type { RunProgress } from './sweep-executor.js';
import type { SweepRun } from './sweep-plan.js';

export interface RunOneOptions {
  /** run folder, created if needed */
  folder: string;
  /** stops and saves the run */
  signal?: AbortSignal | undefined;
  /** pauses the run after this step; see `Execution` */
  until?: number | undefined;
  /** called at most a few times a second, and after every evaluation */
  onProgress?: ((progress: RunProgress) => void) | undefined;
  /** whether a run in the folder goes on from its last checkpoint; default true; otherwise such a folder is an error */
  resume?: boolean;
  /** allows resuming on another backend, which changes the results; default false */
  anyBackend?: boolean;
  /** command line, recorded in the summary */
  command?: string | undefined;
  /** whether the test split is evaluated at the end; default true */
  test?: boolean | undefined;
  /** see `train` */
  saveWhen?: TrainOptions['saveWhen'];
  /** see `train` */
  onSave?: TrainOptions['onSave'];
}

const RUN_ONE_OPTIONS: OptionTable<RunOneOptions> = {
  folder: required(text),
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  until: integer(1),
  onProgress: callable,
  resume: flag,
  anyBackend: flag,
  command: check('a text', (command) => typeof command === 'string'),
  test: flag,
  saveWhen: callable,
  onSave: callable,
};

/**
 * Trains one run in this process, on the current backend, with the plugins that are loaded. Its results are those of `train`, whatever the number of
 * pauses and interruptions. A run that has ended before is not trained again.
 *
 * @returns the summary: `stopped` is `interrupted` after a pause and after a stop, `diverged` if the training diverged, now or before
 * @throws SweepOptionError when an option is wrong
 * @throws the errors of `train`, except for divergence
 * @throws ConfigError when the folder holds a run with other settings
 * @throws the abort reason of the signal, when it is aborted during set-up
 */
export async function runOne({ config }: Pick<SweepRun, 'config'>, options: RunOneOptions): Promise<RunSummary> {
  const {
    folder,
    signal,
    until,
    onProgress,
    resume = true,
    anyBackend = false,
    command,
    test = true,
    saveWhen,
    onSave,
  } = checkOptions<RunOneOptions>('runOne', options, RUN_ONE_OPTIONS);
  signal?.throwIfAborted();
  const files = new RunFolder(folder);
  if (resume && files.exists()) {
    files.requireSameConfig(config);
    const before = existsSync(files.summary) ? files.readSummary() : undefined;
    if (before && (before.stopped !== 'interrupted' || isPausedAt(files, until))) return before;
  }
  const pause = new AbortController();
  const notes = onProgress && new RegularNotes(onProgress);
  try {
    return await train(config, {
      directory: folder,
      resume,
      anyBackend,
      test,
      ...(command !== undefined && { command }),
      ...(saveWhen && { saveWhen }),
      ...(onSave && { onSave }),
      signal: signal ? AbortSignal.any([signal, pause.signal]) : pause.signal,
      onProgress(progress) {
        notes?.add(progress);
        if (until !== undefined && progress.step >= until && progress.step < progress.steps) pause.abort();
      },
    });
  } catch (error) {
    // `train` leaves a summary that says so.
    if ((error as Error).name === 'DivergenceError') return files.readSummary();
    throw error;
  }
}

/** Whether a run has been paused at a step already, or after it. */
function isPausedAt(files: RunFolder, until: number | undefined): boolean {
  const last = files.checkpoint('last');
  if (until === undefined || !existsSync(last)) return false;
  const { step, pending } = readProgress(last);
  return step >= until && !pending;
}
