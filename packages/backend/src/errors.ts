/** Every error of this package, to catch them at once. */
export class BackendError extends Error {
  override name = 'BackendError';
}

/** A name that is none of {@link backendNames}. `origin` says where it stood: 'backend' or 'QORNN_BACKEND'. */
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

/** Why one backend could not be used. */
export interface BackendFailure {
  name: string;
  /** One line. */
  reason: string;
}

/** The backend that was asked for, or with 'auto' every one of them, cannot be used here. */
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
