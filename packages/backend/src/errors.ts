/** Base class of all errors of this package. */
export class BackendError extends Error {
  override name = 'BackendError';
}

/** A name that is not in {@link backendNames}. `origin` is where it was given: 'backend' or 'QORNN_BACKEND'. */
export class UnknownBackendError extends BackendError {
  override name = 'UnknownBackendError';
  constructor(
    readonly requested: string,
    readonly allowed: readonly string[],
    readonly origin: string,
  ) {
    super(`${origin}: there is no backend "${requested}"; allowed are ${allowed.join(', ')}`);
  }
}

/** A backend that could not be used. */
export interface BackendFailure {
  name: string;
  /** One line. */
  reason: string;
}

/** The requested backend, or with 'auto' every backend, cannot be used here. */
export class BackendUnavailableError extends BackendError {
  override name = 'BackendUnavailableError';
  constructor(readonly failures: readonly BackendFailure[]) {
    const [only] = failures;
    super(
      failures.length === 1 && only
        ? `the backend ${only.name} cannot be used here: ${only.reason}`
        : `no backend can be used here; ${failures.map(({ name, reason }) => `${name}: ${reason}`).join('; ')}`,
    );
  }
}

/** A number of threads that the backend cannot run on. */
export class ThreadsError extends BackendError {
  override name = 'ThreadsError';
  constructor(
    readonly requested: number,
    reason: string,
  ) {
    super(`threads: asked for ${requested}, but ${reason}`);
  }
}
