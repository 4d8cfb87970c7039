import type { Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { loadCheckpoint } from './checkpoint.js';
import { loadTaskOf, parseRunConfig, parseTaskConfig, type RunConfig } from './config.js';
import { ConfigError, PluginsError, RunFolderError } from './errors.js';
import type { MetricsLine } from './metrics-file.js';
import { buildModel, weightsOf } from './model.js';
import { type ListedPlugin, listPlugins, loadPlugins } from './plugins.js';
import { RunFolder } from './run-folder.js';
import type { RunSummary } from './summary.js';

/** A finished or interrupted run, to be evaluated or quantized. */
export interface OpenRun {
  directory: string;
  config: RunConfig;
  task: Task;
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
}

export interface OpenRunOptions {
  /**
   * Whether the modules that its configuration lists under `plugins` are loaded: code, by whoever wrote the configuration. A function
   * is asked where there are some. Default false.
   */
  allowPlugins?: boolean | ((plugins: readonly ListedPlugin[]) => boolean);
}

/**
 * Opens a run folder, and reads the files of its task. No code of the folder runs, unless `allowPlugins` says so.
 *
 * @throws RunFolderError when the folder holds no run, or its configuration is damaged
 * @throws PluginsError when it needs a plugin that is not allowed
 * @throws ConfigError when a plugin is allowed, but is not found or cannot be loaded
 * @throws DataError, DataFormatError when files of the task are missing or damaged
 * @example
 * const model = (await openRun('runs/memory')).loadModel();
 */
export async function openRun(directory: string, options: OpenRunOptions = {}): Promise<OpenRun> {
  const folder = new RunFolder(directory);
  const config = await readConfigOf(folder, options, parseRunConfig);
  const task = await loadTaskOf(config);
  return {
    directory,
    config,
    task,
    metrics: folder.readMetrics(),
    summary: () => folder.readSummary(),
    loadModel(which = 'best') {
      const model = buildModel(config, task);
      try {
        loadCheckpoint(folder.checkpoint(which), weightsOf(model));
      } catch (error) {
        model.dispose();
        throw error;
      }
      return model;
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
  { allowPlugins = false }: OpenRunOptions,
  parse: (document: unknown) => T,
): Promise<T> {
  const document = folder.readDocument();
  const plugins = listPlugins(document, folder.path);
  const allowed = plugins.length > 0 && (typeof allowPlugins === 'function' ? allowPlugins(plugins) : allowPlugins);
  const plugged = allowed ? await loadPlugins(document, folder.path) : document;
  try {
    return parse(plugged);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const reason = error.message.replaceAll('\n', '; ');
    if (plugins.length > 0 && !allowed) throw new PluginsError(folder.path, plugins, reason);
    throw new RunFolderError(folder.config, reason);
  }
}
