import { createHash } from 'node:crypto';
import type { LoadOptions, Task, TaskRecord } from '@qornn/tasks';
import { readFileWithin } from '@qornn/tasks/data';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { loadCheckpoint } from './checkpoint.js';
import { parseRunConfig, parseTaskConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { ConfigError, PluginsError, RunFolderError } from './errors.js';
import type { MetricsLine } from './metrics-file.js';
import { buildModel, type TaskShape, weightsOf } from './model.js';
import { type PluginPlaces, placePlugins } from './place-plugins.js';
import { type ListedPlugin, listPlugins, loadPlugins } from './plugins.js';
import { type ChangedData, loadRecordedTask } from './recorded-task.js';
import { RunFolder } from './run-folder.js';
import type { RunSummary } from './summary.js';

/** A finished or interrupted run, without its data. */
export interface RunModel {
  directory: string;
  config: RunConfig;
  /** data record; null for runs of early releases */
  record: TaskRecord | null;
  shape: TaskShape;
  metrics: MetricsLine[];
  /** @throws RunFolderError when the run has no summary yet */
  summary(): RunSummary;
  /**
   * The trained model; the caller disposes it.
   *
   * @param which default `'best'`
   * @throws CheckpointError when the checkpoint is missing or damaged
   */
  loadModel(which?: 'best' | 'last'): LayersModel;
  /**
   * SHA-256 of a checkpoint file, in hexadecimal, to identify its weights.
   *
   * @returns null if there is no such file
   */
  checkpointDigest(which: 'best' | 'last'): string | null;
}

/** Maximum size of a checkpoint. */
const MAX_CHECKPOINT_BYTES = 2 ** 31;

/** A finished or interrupted run with its data. */
export interface OpenRun extends RunModel {
  task: Task;
}

export interface OpenRunOptions {
  /**
   * Whether to load the modules listed under `plugins` in the configuration, which runs their code. A function is called if there are any.
   * Default false.
   */
  allowPlugins?: boolean | ((plugins: readonly ListedPlugin[]) => boolean);
  /** paths of plugins that moved; naming a module also allows it */
  pluginPlaces?: PluginPlaces;
  /** how to treat data that differ from the run's record; default `'refuse'` */
  changedData?: ChangedData;
  /** task options to change, for example another file; the data are read with the names and normalization of the run */
  changes?: Readonly<Record<string, unknown>>;
  /** aborts reading data */
  signal?: AbortSignal | undefined;
  /** called many times a second while files are read */
  onProgress?: LoadOptions['onProgress'];
}

/**
 * Opens a run folder and reads the files of its task, up to their size when the run began. Loads no plugins unless `allowPlugins` is set.
 *
 * @throws RunFolderError when the folder has no run, or its configuration or data record is damaged
 * @throws DataChangedError when the data have changed; see `changedData`
 * @throws PluginsError when the run needs a plugin that is not allowed
 * @throws ConfigError when an allowed plugin is not found or fails to load, or a name in `pluginPlaces` matches none
 * @throws DataError, DataFormatError when files of the task are missing or damaged
 * @example
 * const model = (await openRun('runs/memory')).loadModel();
 */
export async function openRun(directory: string, options: OpenRunOptions = {}): Promise<OpenRun> {
  const folder = new RunFolder(directory);
  const config = await readConfigOf(folder, options, parseRunConfig);
  const record = folder.readRecord();
  const task = await loadRecordedTask(config, { ...options, record, path: folder.data });
  return { ...runModel(folder, config, record, record ?? task), task };
}

/**
 * Opens a run folder without reading its data: the model and the data record. Only runs without a record read the task.
 *
 * @throws as `openRun`, except for data
 */
export async function openRunModel(directory: string, options: OpenRunOptions = {}): Promise<RunModel> {
  const folder = new RunFolder(directory);
  const config = await readConfigOf(folder, options, parseRunConfig);
  const record = folder.readRecord();
  return runModel(folder, config, record, record ?? (await loadRecordedTask(config, { record, path: folder.data })));
}

function runModel(folder: RunFolder, config: RunConfig, record: TaskRecord | null, of: TaskShape): RunModel {
  const { inputs, outputs, timeSteps, returnSequences } = of;
  const shape = { inputs, outputs, timeSteps, returnSequences };
  return {
    directory: folder.path,
    ...{ config, record, shape },
    metrics: folder.readMetrics(),
    summary: () => folder.readSummary(),
    loadModel(which = 'best') {
      const model = buildModel(config, shape);
      try {
        loadCheckpoint(folder.checkpoint(which), weightsOf(model));
      } catch (error) {
        model.dispose();
        throw error;
      }
      return model;
    },
    checkpointDigest(which) {
      try {
        return createHash('sha256')
          .update(readFileWithin(folder.checkpoint(which), MAX_CHECKPOINT_BYTES))
          .digest('hex');
      } catch {
        return null;
      }
    },
  };
}

/**
 * Reads the configuration of a run.
 *
 * @throws RunFolderError, PluginsError, ConfigError as `openRun`
 */
export function openRunConfig(directory: string, options: OpenRunOptions = {}): Promise<RunConfig> {
  return readConfigOf(new RunFolder(directory), options, parseRunConfig);
}

/**
 * Reads only the task of a run, for example to evaluate its integer model.
 *
 * @returns sections `task` and `seed` of its configuration, for `loadTaskOf`; quantizers of plugins are not needed
 * @throws RunFolderError, PluginsError, ConfigError as `openRun`
 */
export function openTaskConfig(
  directory: string,
  options: OpenRunOptions = {},
): Promise<Pick<RunConfig, 'task' | 'seed'>> {
  return readConfigOf(new RunFolder(directory), options, parseTaskConfig);
}

/**
 * Loads the plugins of a run, as far as they are allowed: for a model file in its folder.
 *
 * @throws ConfigError when a plugin is not found or cannot be loaded
 */
export async function openRunPlugins(directory: string, options: OpenRunOptions = {}): Promise<void> {
  await readConfigOf(new RunFolder(directory), options, (document) => document);
}

async function readConfigOf<T>(
  folder: RunFolder,
  { allowPlugins = false, pluginPlaces = {} }: OpenRunOptions,
  parse: (document: unknown) => T,
): Promise<T> {
  const { document, placed } = placePlugins(folder.readDocument(), pluginPlaces);
  const plugins = listPlugins(document, folder.path).filter(({ entry }) => !placed.includes(entry));
  const allowed = plugins.length === 0 || (typeof allowPlugins === 'function' ? allowPlugins(plugins) : allowPlugins);
  const plugged = allowed ? await loadPlugins(document, folder.path) : document;
  if (!allowed) await loadPlugins({ plugins: placed }, folder.path);
  try {
    return parse(plugged);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const reason = error.message.replaceAll('\n', '; ');
    if (!allowed) throw new PluginsError(folder.path, plugins, reason);
    throw new RunFolderError(folder.config, reason);
  }
}
