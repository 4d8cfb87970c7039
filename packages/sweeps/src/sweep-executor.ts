import type { RunSummary, TrainProgress } from '@qornn/training';
import type { SweepRun } from './sweep-plan.js';

/** Progress of a run: of its training, and where it is trained. */
export type RunProgress = TrainProgress;

/** How a run is to be trained. */
export interface Execution {
  /** its run folder on this machine: created, or resumed from its last checkpoint if it holds the run already */
  directory: string;
  /**
   * pauses the run after this step, a multiple of `evaluateEvery` below its steps: it is saved, with a summary that says `interrupted`, and a
   * later execution goes on from there; undefined: it is trained to its end
   */
  until?: number | undefined;
  /** rung of early stopping, from 0; of waiting runs those on the highest rung go first */
  rung: number;
  /** saves the run, unless it is discarded, and ends the execution */
  signal: AbortSignal;
  /** command line, recorded in the summary */
  command?: string | undefined;
  /** whether the test split is evaluated at the end; default true */
  test?: boolean | undefined;
  /**
   * when the signal is aborted, nothing of the run is kept, so that a queue forgets it and a process that does not stop is ended; default
   * false: the run is saved
   */
  discard?: boolean | undefined;
  /** called at most a few times a second, and after every evaluation */
  onProgress?: ((progress: RunProgress) => void) | undefined;
  /** called when the run is tried again after its process or worker failed or was lost; not when a worker gave it back because it ends */
  onRetry?: ((retry: { reason: string; attempt: number }) => void) | undefined;
}

/**
 * Trains the runs of a sweep: in processes of this machine, or on other machines. Each execution ends with a run folder in `directory` that
 * `train` of the same configuration would make, times aside.
 *
 * An executor tries again by itself when a worker is lost, up to a limit: nothing but the steps since the last checkpoint is done again.
 */
export interface SweepExecutor {
  /** number of runs that are handed over at the same time; infinity for a queue that holds them all */
  readonly size: number;
  /**
   * Trains a run until its end, until `until`, or until the signal is aborted.
   *
   * @returns the summary in the run folder: `stopped` is `interrupted` if there is more to train, and `diverged` if the training diverged
   * @throws the reason of the signal when it is aborted before there is anything to save
   * @throws any other error when the run failed for good
   */
  execute(run: SweepRun, execution: Execution): Promise<RunSummary>;
  /** Ends all work at once and frees everything; runs are saved by aborting their signals before. */
  close(): Promise<void>;
}
