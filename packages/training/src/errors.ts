/** One thing that is wrong in a configuration. */
export interface ConfigIssue {
  /** where, as `training.batchSize`; empty for the whole document */
  path: string;
  /** what was there; undefined when it is missing */
  value: unknown;
  /** what is wrong and what is allowed, one line */
  message: string;
}

/** A configuration that cannot be run. The message has one line an issue. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly issues: ConfigIssue[]) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
  }
}

/** The sizes of a run need more memory than the backend has. */
export class OutOfMemoryError extends Error {
  override readonly name = 'OutOfMemoryError';
}

/** A run folder that cannot be written, read, or used in the way asked for. */
export class RunFolderError extends Error {
  override readonly name = 'RunFolderError';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A run needs code that its folder names, and that it may not load. */
export class PluginsError extends Error {
  override readonly name = 'PluginsError';

  /**
   * @param path of the run folder
   * @param plugins that its configuration lists
   * @param reason what is missing without them
   */
  constructor(
    readonly path: string,
    readonly plugins: readonly { entry: string; path: string | null }[],
    reason: string,
  ) {
    super(
      `${path}: needs the plugins that its config.yaml lists, which are code and not allowed: ${named(plugins)}; without them, ${reason}`,
    );
  }
}

function named(plugins: PluginsError['plugins']): string {
  return plugins
    .map(({ entry, path }) => (path === null ? `${entry} (not found)` : path === entry ? entry : `${entry} (${path})`))
    .join(', ');
}

/** A run folder that another process, or this one, writes to at present. */
export class RunHeldError extends RunFolderError {
  /**
   * @param holder undefined where what marks the folder does not say
   * @param mark what marks it
   */
  constructor(
    path: string,
    readonly holder: { pid: number; host: string; since: string } | undefined,
    mark: string,
  ) {
    const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
    super(path, `is being trained by ${who}; wait for it, or remove ${mark} if that is not so`);
  }
}

/** A checkpoint that is cut short, damaged, or belongs to another run. */
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

/** A training run whose loss or gradient exploded. The last good checkpoint is kept. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError';

  constructor(
    readonly step: number,
    what: string,
    readonly cure: string,
  ) {
    super(`training diverged at step ${step}: ${what}. ${cure}`);
  }
}

/** A thread of a run that could not start, died, or did not answer. The run can be resumed. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly field = 'training.workers';

  constructor(reason: string, options?: ErrorOptions) {
    super(`a worker thread failed: ${reason.split('\n')[0]}`, options);
  }
}

/** Data that are not those a run was trained on. */
export class DataChangedError extends Error {
  override readonly name = 'DataChangedError';

  /**
   * @param path of the record that they differ from
   * @param differences one clause each
   */
  constructor(
    readonly path: string,
    readonly differences: readonly string[],
  ) {
    super(`${path}: the data are not those that the run was trained on: ${differences.join('; ')}`);
  }
}
