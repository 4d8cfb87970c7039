import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Task } from '@qornn/tasks';
import {
  type ChangedData,
  ConfigError,
  DataChangedError,
  loadRecordedTask,
  type OpenRun,
  type OpenRunOptions,
  openRun,
  openRunConfig,
  openRunModel,
  openTaskConfig,
  PluginsError,
  type RunConfig,
  RunFolder,
  type RunModel,
} from '@qornn/training';
import { howToAllow, placeText, pluginsAllowed } from './allow-plugins.js';
import { type Assignment, assign } from '../configuration/assignment.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { type PluginPlace, pluginPlaces } from '../options/plugin-place.js';
import type { Terminal } from '../display/terminal.js';

export interface OpenRunFolderOptions {
  /** draws other data than the run's own seed */
  seed?: number | undefined;
  /** loads the plugins of the folder, whoever wrote them */
  allowPlugins?: boolean | undefined;
  /** where plugins lie that it lists elsewhere */
  plugin?: readonly PluginPlace[] | undefined;
  /** options of its task that the command line changes */
  set?: readonly Assignment[] | undefined;
  /** what becomes of other data than those it was trained on; default `'refuse'` */
  changedData?: ChangedData | undefined;
  /** what to do about them, for the error */
  cure?: string;
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
  const { signal } = options;
  const run = await opened(directory, options, (settings) => openRun(directory, { ...settings, signal }));
  tellOfRecord(run, options.terminal);
  return run;
}

/** The same without its data. */
export function openRunFolderModel(directory: string, options: OpenRunFolderOptions): Promise<RunModel> {
  return opened(directory, options, (settings) => openRunModel(directory, { ...settings, signal: options.signal }));
}

/** What is to be said of the data of a run: that it keeps no record of them, and what their task says of them. */
function tellOfRecord({ directory, record, task }: OpenRun, terminal: Terminal): void {
  if (record === null) terminal.log(noRecordText(directory));
  const known = new Set(record?.notes);
  for (const note of task.notes ?? []) if (!known.has(note)) terminal.log(`note: ${note}`);
}

export function noRecordText(directory: string): string {
  return `${directory}: keeps no record of the data it was trained on, as it was begun before runs did; they are taken to be what is there now`;
}

/** What `--set` changes of a task; a file is looked for from the working folder. */
export function taskChanges(set: readonly Assignment[]): Record<string, unknown> {
  const changes = assign({}, set) as Record<string, unknown>;
  return typeof changes.file === 'string' && changes.file !== ''
    ? { ...changes, file: resolve(changes.file) }
    : changes;
}

/** The configuration of a run folder, as `openRunFolder` reads it. */
export function openRunConfiguration(directory: string, options: OpenRunFolderOptions): Promise<RunConfig> {
  return opened(directory, options, (settings) => openRunConfig(directory, settings));
}

/** The task of a run folder alone: quantizers and parametrizations that only a plugin knows do not matter. */
export function openTaskOf(directory: string, options: OpenRunFolderOptions): Promise<Task> {
  return opened(directory, options, async ({ changes, changedData, ...settings }) => {
    const config = await openTaskConfig(directory, settings);
    const folder = new RunFolder(directory);
    const record = folder.readRecord();
    if (record === null) options.terminal.log(noRecordText(directory));
    return loadRecordedTask(config, {
      ...{ record, path: folder.data },
      signal: options.signal,
      ...(changes && { changes }),
      ...(changedData && { changedData }),
    });
  });
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
  { allowPlugins, plugin, terminal, seed, set, changedData, cure }: OpenRunFolderOptions,
  open: (options: OpenRunOptions) => Promise<T>,
): Promise<T> {
  requireRunFolder(directory);
  const changes = { ...(set && taskChanges(set)), ...(seed !== undefined && { seed }) };
  try {
    return await open({
      allowPlugins: (plugins) => pluginsAllowed(directory, plugins, { allowPlugins, terminal }),
      pluginPlaces: pluginPlaces(plugin),
      ...(Object.keys(changes).length > 0 && { changes }),
      ...(changedData && { changedData }),
    });
  } catch (error) {
    if (error instanceof DataChangedError && cure !== undefined) error.message += `; ${cure}`;
    if (error instanceof ConfigError && error.issues.some(({ path }) => path.startsWith('plugins.'))) {
      const entries = error.issues.map(({ value }) => ({ entry: String(value) }));
      throw new UsageError(`${directory}: ${error.message}; where it lies elsewhere here: ${placeText(entries)}`, { cause: error });
    }
    if (!(error instanceof PluginsError)) throw error;
    throw new UsageError(`${error.message}; ${howToAllow(directory, error.plugins)}`, { cause: error });
  }
}
