import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
  openRunPlugins,
  openTaskConfig,
  PluginsError,
  type RunConfig,
  RunFolder,
  type RunModel,
} from '@qornn/training';
import { howToAllow, placeText, pluginsAllowed } from './allow-plugins.js';
import { type Assignment, assign } from '../configuration/assignment.js';
import { filesWithin } from '../configuration/task-files.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { type PluginPlace, pluginPlaces } from '../options/plugin-place.js';
import { showingReading } from '../display/showing-reading.js';
import type { Terminal } from '../display/terminal.js';

export interface OpenRunFolderOptions {
  /** seed of generated data, instead of the run's */
  seed?: number | undefined;
  /** loads the plugins of the folder even if it is not trusted */
  allowPlugins?: boolean | undefined;
  /** new locations of its plugins */
  plugin?: readonly PluginPlace[] | undefined;
  /** changed options of its task */
  set?: readonly Assignment[] | undefined;
  /** how to treat data that differ from the training data; default `'refuse'` */
  changedData?: ChangedData | undefined;
  /** advice for the error about changed data */
  cure?: string;
  terminal: Terminal;
  /** stops reading data */
  signal?: AbortSignal | undefined;
}

/**
 * Opens a run folder named on the command line. Its plugins are code of its author: they are loaded only if the user allows them.
 * Otherwise the folder is opened without them, as far as possible.
 *
 * @throws UsageError when the folder does not exist, is not a run, or needs plugins that are not allowed
 * @throws ConfigError when a plugin is not found or cannot be loaded
 * @throws RunFolderError when its configuration is damaged
 * @throws DataError, DataFormatError when files of its task are missing or damaged
 */
export async function openRunFolder(directory: string, options: OpenRunFolderOptions): Promise<OpenRun> {
  const { signal, terminal } = options;
  const run = await showingReading(terminal, (onProgress) =>
    opened(directory, options, (settings) => openRun(directory, { ...settings, signal, onProgress })),
  );
  tellOfRecord(run, terminal);
  return run;
}

/** The same without its data. */
export function openRunFolderModel(directory: string, options: OpenRunFolderOptions): Promise<RunModel> {
  return opened(directory, options, (settings) => openRunModel(directory, { ...settings, signal: options.signal }));
}

/** Logs notes on the data of a run: notes of its task, and a missing record of the data. */
function tellOfRecord({ directory, record, task }: OpenRun, terminal: Terminal): void {
  if (record === null) terminal.log(noRecordText(directory));
  const known = new Set(record?.notes);
  for (const note of task.notes ?? []) if (!known.has(note)) terminal.log(`note: ${note}`);
}

export function noRecordText(directory: string): string {
  return `${directory}: has no record of its training data, because it is from an early release; the current data are assumed to be unchanged`;
}

/**
 * Task options changed by `--set`; files are relative to the working folder. A part of an option, like `missing.x`, changes only that part. An
 * option that is removed is undefined, so that it takes the place of the known one.
 *
 * @param known the options before
 * @throws UsageError for some of the files of a published split: other data are read as a whole
 */
export function taskChanges(
  set: readonly Assignment[],
  { file: _, ...known }: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const names = new Set(set.map(({ path }) => path[0]!));
  const all = assign(known, set) as Record<string, unknown>;
  const changes = Object.fromEntries(Array.from(names, (name) => [name, all[name]]));
  const part = set.find(({ path: [name, ...parts] }) => name === 'file' && parts.length > 0);
  const files = changes.file as Record<string, unknown> | undefined;
  if (part && files && (files.train === undefined || files.test === undefined)) {
    const shown = part.path.join('.');
    throw new UsageError(`--set ${shown}: other data are read as a whole, not split; write --set file=${part.value}`);
  }
  return { ...changes, ...filesWithin(changes, () => process.cwd()) };
}

/** Reads the configuration of a run folder like `openRunFolder`. */
export function openRunConfiguration(directory: string, options: OpenRunFolderOptions): Promise<RunConfig> {
  return opened(directory, options, (settings) => openRunConfig(directory, settings));
}

/** Loads the plugins of a run folder, as far as they are allowed, for the model file in it. */
export function openPluginsOf(directory: string, options: OpenRunFolderOptions): Promise<void> {
  return opened(directory, options, (settings) => openRunPlugins(directory, settings));
}

/** The task of a run folder; works without plugins for quantizers and parametrizations. */
export function openTaskOf(directory: string, options: OpenRunFolderOptions): Promise<Task> {
  return opened(directory, options, async ({ changes, changedData, ...settings }) => {
    const config = await openTaskConfig(directory, settings);
    const folder = new RunFolder(directory);
    const record = folder.readRecord();
    if (record === null) options.terminal.log(noRecordText(directory));
    return showingReading(options.terminal, (onProgress) =>
      loadRecordedTask(config, {
        ...{ record, path: folder.data, onProgress },
        signal: options.signal,
        ...(changes && { changes }),
        ...(changedData && { changedData }),
      }),
    );
  });
}

/** Task options of a run, as its configuration has them; empty if it has none, which its reader reports. */
function optionsOfRun(directory: string): Record<string, unknown> {
  const { task } = (new RunFolder(directory).readDocument() ?? {}) as { task?: unknown };
  return typeof task === 'object' && task !== null ? { ...task } : {};
}

/** @throws UsageError when the folder does not exist or is not a run */
export function requireRunFolder(directory: string): void {
  const kind = fileKind(directory);
  if (kind === 'missing') throw new UsageError(`${directory}: no such run folder`);
  if (kind === 'file') throw new UsageError(`${directory}: is a file; a run is a folder`);
  if (!existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(`${directory}: is a folder without a config.yaml, so it is not a run`);
  }
}

async function opened<T>(
  directory: string,
  { allowPlugins, plugin, terminal, seed, set, changedData, cure }: OpenRunFolderOptions,
  open: (options: OpenRunOptions) => Promise<T>,
): Promise<T> {
  requireRunFolder(directory);
  const changes = { ...(set && taskChanges(set, optionsOfRun(directory))), ...(seed !== undefined && { seed }) };
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
      throw new UsageError(`${directory}: ${error.message}; to give its location on this machine: ${placeText(entries)}`, { cause: error });
    }
    if (!(error instanceof PluginsError)) throw error;
    throw new UsageError(`${error.message}; ${howToAllow(directory, error.plugins)}`, { cause: error });
  }
}
