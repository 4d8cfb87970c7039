import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from '@qornn/tasks';
import {
  loadTaskOf,
  type OpenRun,
  type OpenRunOptions,
  openRun,
  openRunConfig,
  openTaskConfig,
  PluginsError,
  type RunConfig,
} from '@qornn/training';
import { howToAllow, pluginsAllowed } from './allow-plugins.js';
import { UsageError } from './errors.js';
import { fileKind } from './file-kind.js';
import type { Terminal } from './terminal.js';

export interface OpenRunFolderOptions {
  /** draws other data than the run's own seed */
  seed?: number | undefined;
  /** loads the plugins of the folder, whoever wrote them */
  allowPlugins?: boolean | undefined;
  terminal: Terminal;
  /** stops reading data */
  signal?: AbortSignal | undefined;
}

/**
 * Opens a run folder that the command line names. The plugins of its configuration are code of whoever made the folder: they are loaded
 * where the user has allowed it, else the folder is opened as far as it can be without them.
 *
 * @throws UsageError when there is no such folder, it holds no run, or needs plugins that are not allowed
 * @throws ConfigError when a plugin is not found or cannot be loaded
 * @throws RunFolderError when its configuration is damaged
 * @throws DataError, DataFormatError when files of its task are missing or damaged
 */
export async function openRunFolder(directory: string, options: OpenRunFolderOptions): Promise<OpenRun> {
  const { seed, signal } = options;
  const run = await opened(directory, options, (settings) => openRun(directory, { ...settings, signal }));
  if (seed === undefined) return run;
  return { ...run, task: await loadTaskOf({ seed, task: { ...run.config.task, seed } }, { signal }) };
}

/** The configuration of a run folder, as `openRunFolder` reads it. */
export function openRunConfiguration(directory: string, options: OpenRunFolderOptions): Promise<RunConfig> {
  return opened(directory, options, (settings) => openRunConfig(directory, settings));
}

/** The task of a run folder alone: quantizers and parametrizations that only a plugin knows do not matter. */
export async function openTaskOf(directory: string, options: OpenRunFolderOptions): Promise<Task> {
  const config = await opened(directory, options, (settings) => openTaskConfig(directory, settings));
  const { seed, signal } = options;
  return loadTaskOf(seed === undefined ? config : { seed, task: { ...config.task, seed } }, { signal });
}

/** @throws UsageError when there is no such folder, or it holds no run */
export function requireRunFolder(directory: string): void {
  const kind = fileKind(directory);
  if (kind === 'missing') throw new UsageError(`${directory}: no such run folder`);
  if (kind === 'file') throw new UsageError(`${directory}: is a file; a run is a folder`);
  if (!existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(`${directory}: is a folder without a config.yaml, so it holds no run`);
  }
}

async function opened<T>(
  directory: string,
  { allowPlugins, terminal }: OpenRunFolderOptions,
  open: (options: OpenRunOptions) => Promise<T>,
): Promise<T> {
  requireRunFolder(directory);
  try {
    return await open({ allowPlugins: (plugins) => pluginsAllowed(directory, plugins, { allowPlugins, terminal }) });
  } catch (error) {
    if (!(error instanceof PluginsError)) throw error;
    throw new UsageError(`${error.message}; ${howToAllow(directory)}`, { cause: error });
  }
}
