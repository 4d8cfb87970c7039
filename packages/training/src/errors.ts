/** One error in a configuration. */
export interface ConfigIssue {
  /** path of the key, for example `training.batchSize`; empty for the whole document */
  path: string;
  /** the invalid value; undefined if missing */
  value: unknown;
  /** the error and what is allowed, one line */
  message: string;
}

/** Thrown for an invalid configuration. The message has one line per issue. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly issues: ConfigIssue[]) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
  }
}

/** Thrown when a model cannot do what its task needs. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Thrown when the backend runs out of memory. */
export class OutOfMemoryError extends Error {
  override readonly name = 'OutOfMemoryError';
}

/** Thrown when a run folder cannot be read or written, or is in the wrong state. */
export class RunFolderError extends Error {
  override readonly name = 'RunFolderError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Thrown when a run needs plugins that were not allowed. */
export class PluginsError extends Error {
  override readonly name = 'PluginsError';

  /**
   * @param path of the run folder
   * @param plugins listed in its configuration
   * @param reason the error without them
   */
  constructor(
    readonly path: string,
    readonly plugins: readonly { entry: string; path: string | null }[],
    reason: string,
  ) {
    super(
      `${path}: needs the plugins of its config.yaml, which run code and are not allowed: ${named(plugins)}; without them, ${reason}`,
    );
  }
}

function named(plugins: PluginsError['plugins']): string {
  return plugins
    .map(({ entry, path }) => (path === null ? `${entry} (not found)` : path === entry ? entry : `${entry} (${path})`))
    .join(', ');
}

/** Thrown when a run folder is locked: another process, or this one, is training the run. */
export class RunLockedError extends RunFolderError {
  /**
   * @param holder process that holds the lock; undefined if the lock file does not say
   * @param mark path of the lock file
   */
  constructor(
    path: string,
    readonly holder: { pid: number; host: string; since: string } | undefined,
    mark: string,
  ) {
    const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
    super(path, `is being trained by ${who}; wait for it, or remove ${mark} if no process is training it`);
  }
}

/** Thrown for a checkpoint that is truncated, damaged, or belongs to another run. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';

  constructor(
    readonly path: string,
    readonly field: string,
    reason: string,
  ) {
    super(`${path}: ${field}: ${reason}`);
  }
}

/** Thrown when loss or gradient diverge. The last good checkpoint is kept. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError';

  constructor(
    readonly step: number,
    what: string,
    readonly hint: string,
  ) {
    super(`training diverged at step ${step}: ${what}. ${hint}`);
  }
}

/** Thrown when a worker thread does not start, terminates, or times out. The run can be resumed. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly field = 'training.workers';

  constructor(reason: string, options?: ErrorOptions) {
    super(`a worker thread failed: ${reason.split('\n')[0]}`, options);
  }
}

/** Thrown when the data differ from those a run was trained on. */
export class DataChangedError extends Error {
  override readonly name = 'DataChangedError';

  /**
   * @param path of the data record
   * @param differences one clause each
   */
  constructor(
    readonly path: string,
    readonly differences: readonly string[],
  ) {
    super(`${path}: the data differ from those the run was trained on: ${differences.join('; ')}`);
  }
}
