/** The command line, or a file it names, asks for something that does not exist or is not allowed. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A model file that cannot be read, written or used with the task at hand. Exit code 1. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A place where results are to go, but cannot be written. Exit code 1. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** The user stopped the command; the message says what is saved and how to go on. Exit code 130, as shells expect. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** A queue in which runs have failed; the message names them. Exit code 1. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** A package that is installed only by those who want it, and is not; the message says how. Exit code 1. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}
