import { createHash } from 'node:crypto';
import type { Task, TaskRecord } from '@qornn/tasks';
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
  /** what it was trained on; null where it began before runs kept that */
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
   * SHA-256 of the file of a checkpoint, in hexadecimal: what is made of these weights can say so.
   *
   * @returns null where there is no such file
   */
  checkpointDigest(which: 'best' | 'last'): string | null;
}

/** More than a checkpoint of any model takes. */
const MOST_CHECKPOINT_BYTES = 2 ** 31;

/** A finished or interrupted run, to be evaluated or quantized. */
export interface OpenRun extends RunModel {
  task: Task;
}

export interface OpenRunOptions {
  /**
   * Whether the modules that its configuration lists under `plugins` are loaded: code, by whoever wrote the configuration. A function
   * is asked where there are some. Default false.
   */
  allowPlugins?: boolean | ((plugins: readonly ListedPlugin[]) => boolean);
  /** where plugins lie here that it lists elsewhere; who names a module allows it */
  pluginPlaces?: PluginPlaces;
  /** what becomes of data that are not those of the run's record; default `'refuse'` */
  changedData?: ChangedData;
  /** options of the task that are changed, as another file; what they give is read as the run reads */
  changes?: Readonly<Record<string, unknown>>;
  /** stops reading data */
  signal?: AbortSignal | undefined;
}

/**
 * Opens a run folder, and reads the files of its task, as far as they went when the run began. No code of the folder runs, unless
 * `allowPlugins` says so.
 *
 * @throws RunFolderError when the folder holds no run, or its configuration or its record is damaged
 * @throws DataChangedError when the files hold other data now; see `changedData`
 * @throws PluginsError when it needs a plugin that is not allowed
 * @throws ConfigError when a plugin is allowed, but is not found or cannot be loaded, or a name of `pluginPlaces` is that of none
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
 * Opens a run folder without its data: the model and what the run kept of its names and scales. Only where the run keeps no record is the
 * task read.
 *
 * @throws what `openRun` throws, but for the data
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
          .update(readFileWithin(folder.checkpoint(which), MOST_CHECKPOINT_BYTES))
          .digest('hex');
      } catch {
        return null;
      }
    },
  };
}

/**
 * The configuration of a run, as `openRun` has it.
 *
 * @throws RunFolderError, PluginsError, ConfigError as `openRun`
 */
export function openRunConfig(directory: string, options: OpenRunOptions = {}): Promise<RunConfig> {
  return readConfigOf(new RunFolder(directory), options, parseRunConfig);
}

/**
 * What a run is about, without its model: all that its integer model needs to be evaluated.
 *
 * @returns the sections `task` and `seed` of its configuration, for `loadTaskOf`; quantizers that only a plugin knows do not matter
 * @throws RunFolderError, PluginsError, ConfigError as `openRun`
 */
export function openTaskConfig(
  directory: string,
  options: OpenRunOptions = {},
): Promise<Pick<RunConfig, 'task' | 'seed'>> {
  return readConfigOf(new RunFolder(directory), options, parseTaskConfig);
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
