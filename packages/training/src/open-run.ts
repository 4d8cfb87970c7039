import type { Task } from '@qornn/tasks';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { loadCheckpoint } from './checkpoint.js';
import { loadTaskOf, type RunConfig } from './config.js';
import type { MetricsLine } from './metrics-file.js';
import { buildModel, weightsOf } from './model.js';
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

/**
 * Opens a run folder, and reads the files of its task.
 *
 * @throws RunFolderError when the folder holds no run, or its configuration is damaged
 * @throws DataError, DataFormatError when files of the task are missing or damaged
 * @example
 * const model = (await openRun('runs/memory')).loadModel();
 */
export async function openRun(directory: string): Promise<OpenRun> {
  const folder = new RunFolder(directory);
  const config = folder.readConfig();
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
