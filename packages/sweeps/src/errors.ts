/** Thrown when a sweep cannot go on, and when runs of it failed. */
export class SweepError extends Error {
  override readonly name: string = 'SweepError';
}

/** One fault of a sweep file. */
export interface SweepIssue {
  /** line of the file, from 1; null if it is about the whole file */
  line: number | null;
  /** key of the file, such as `grid.model.units`; empty for the whole file */
  path: string;
  /** the fault and what is allowed, one line */
  message: string;
}

/** Thrown for a wrong sweep file or option, and for a folder that holds another sweep. Nothing has started. */
export class SweepOptionError extends SweepError {
  override readonly name = 'SweepOptionError';

  /** @param issues all faults of a file; empty for another reason */
  constructor(
    message: string,
    readonly issues: readonly SweepIssue[] = [],
  ) {
    super(message);
  }
}

/** Thrown when a worker process ends in the middle of its work, for example because the system is out of memory. */
export class WorkerEndedError extends Error {
  override readonly name = 'WorkerEndedError';
}
