import {
  differencesInReading,
  differencesOf,
  type LoadOptions,
  type Reading,
  recordOf,
  type Task,
  type TaskRecord,
} from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { loadTaskOf } from './configuration/task-of-config.js';
import { DataChangedError } from './errors.js';

/** How to treat data that differ from those a run was trained on. */
export type ChangedData =
  /** throws a DataChangedError with the differences */
  | 'refuse'
  /** reads them with the names, classes and normalization of the run, and splits them like any file */
  | 'split'
  /** likewise, but every split is the whole file: all data are new to the network */
  | 'unseen';

/** The data record of a run. */
export interface KeptRecord {
  /** null if there is none */
  record: TaskRecord | null;
  /** its path, for error messages */
  path: string;
}

/** Options of `loadRecordedTask`. */
export interface RecordedTaskOptions extends KeptRecord {
  /** default `'refuse'` */
  changedData?: ChangedData;
  /** task options to change, for example another file; the data are read with the names and normalization of the run */
  changes?: Readonly<Record<string, unknown>>;
  /** aborts reading data */
  signal?: AbortSignal | undefined;
  /** called many times a second while files are read */
  onProgress?: LoadOptions['onProgress'];
}

/**
 * Loads the task of a run as it was when the run began. Files that have only grown are read up to their former size.
 *
 * @throws DataChangedError when the data have changed and `changedData` is `'refuse'`, or do not match the network
 * @throws what `loadTask` throws
 */
export async function loadRecordedTask(
  config: Pick<RunConfig, 'task' | 'seed'>,
  { record, path, changedData = 'refuse', changes, signal, onProgress }: RecordedTaskOptions,
): Promise<Task> {
  const changed = changes ? { seed: config.seed, task: { ...config.task, ...changes } } : config;
  if (record === null)
    return changes
      ? asBefore(config, changed, { path, changedData, signal, onProgress })
      : loadTaskOf(config, { before: null, signal, onProgress });
  const before = record.data ?? undefined;
  if (changedData !== 'refuse') {
    return readable(
      path,
      record,
      await loadTaskOf(changed, {
        ...(before && { before }),
        reading: record,
        unseen: changedData === 'unseen',
        signal,
        onProgress,
      }),
    );
  }
  const task = await loadTaskOf(changed, { ...(before && { before }), signal, onProgress });
  const differences = differencesOf(record, recordOf(task));
  if (differences.length === 0) return task;
  if (before === undefined || task.data?.digest !== before.digest) throw new DataChangedError(path, differences);
  // Same data, but another interpretation (for example of a newer release): keep that of the run.
  const same = await loadTaskOf(changed, { before, reading: record, signal, onProgress });
  const left = differencesOf(record, recordOf(same));
  if (left.length > 0) throw new DataChangedError(path, left);
  return same;
}

/** Other data for a run without a record: read with the names and normalization of its current file. */
async function asBefore(
  config: Pick<RunConfig, 'task' | 'seed'>,
  changed: Pick<RunConfig, 'task' | 'seed'>,
  {
    path,
    changedData,
    signal,
    onProgress,
  }: { path: string; changedData: ChangedData } & Pick<RecordedTaskOptions, 'signal' | 'onProgress'>,
): Promise<Task> {
  const reading = recordOf(await loadTaskOf(config, { before: null, signal, onProgress }));
  const before = reading.data ?? undefined;
  return readable(
    path,
    reading,
    await loadTaskOf(changed, {
      ...(before && { before }),
      reading,
      unseen: changedData === 'unseen',
      signal,
      onProgress,
    }),
  );
}

/** @throws DataChangedError when the data do not match the network */
function readable(path: string, reading: Reading, task: Task): Task {
  const differences = differencesInReading(reading, recordOf(task));
  if (differences.length > 0) throw new DataChangedError(path, differences);
  return task;
}
