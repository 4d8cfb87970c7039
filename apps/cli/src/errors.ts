/** Invalid command line, or a named file that does not exist or is not allowed. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A model file that cannot be read, written or used with the task. Exit code 1. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** An integer model with layers of kinds that no loaded plugin registers. Exit code 1. */
export class UnknownKindError extends ModelFileError {
  constructor(path: string, kinds: readonly string[]) {
    super(
      path,
      `has layers of kind ${kinds.join(', ')}, which no loaded plugin registers; load the one that does: --plugin <name>=<path>`,
    );
  }
}

/** An output path that cannot be written. Exit code 1. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A model that does not fit a device or a limit; the message says by how many bytes, and what would fit. Exit code 1. */
export class FitError extends Error {
  override readonly name = 'FitError';
}

/** The user stopped the command; the message says what is saved and how to resume. Exit code 130, as shells expect. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** Runs of a queue failed; the message names them. Exit code 1. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** An optional package is not installed; the message says how to install it. Exit code 1. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}

/** Training does not work on this machine; the message says why. Exit code 1. */
export class DoctorError extends Error {
  override readonly name = 'DoctorError';
}
