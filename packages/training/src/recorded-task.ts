import { differencesInReading, differencesOf, type Reading, recordOf, type Task, type TaskRecord } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { loadTaskOf } from './configuration/task-of-config.js';
import { DataChangedError } from './errors.js';

/** What becomes of data that are not those a run was trained on. */
export type ChangedData =
  /** they are an error that says what differs */
  | 'refuse'
  /** they are read with the run's own names, classes and normalization, and split as a file is */
  | 'split'
  /** likewise, and all of them are new to the network: every split is all of them */
  | 'unseen';

/** What a run keeps of its data. */
export interface KeptRecord {
  /** null where it keeps none */
  record: TaskRecord | null;
  /** where that lies, or would: what errors name */
  path: string;
}

/** What a task is read for. */
export interface RecordedTaskOptions extends KeptRecord {
  /** default `'refuse'` */
  changedData?: ChangedData;
  /** options of the task that are changed, as another file; what they give is read as the run reads */
  changes?: Readonly<Record<string, unknown>>;
  /** stops reading data */
  signal?: AbortSignal | undefined;
}

/**
 * The task of a run, read as it was when the run began: files that have only grown are read as far as they went then.
 *
 * @throws DataChangedError when the data are others now, and that is not allowed, or the network cannot read them
 * @throws what `loadTask` throws
 */
export async function loadRecordedTask(
  config: Pick<RunConfig, 'task' | 'seed'>,
  { record, path, changedData = 'refuse', changes, signal }: RecordedTaskOptions,
): Promise<Task> {
  const changed = changes ? { seed: config.seed, task: { ...config.task, ...changes } } : config;
  if (record === null)
    return changes
      ? asBefore(config, changed, { path, changedData, signal })
      : loadTaskOf(config, { before: null, signal });
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
      }),
    );
  }
  const task = await loadTaskOf(changed, { ...(before && { before }), signal });
  const differences = differencesOf(record, recordOf(task));
  if (differences.length === 0) return task;
  if (before === undefined || task.data?.digest !== before.digest) throw new DataChangedError(path, differences);
  // The same data; what has changed is how they are counted, and the run goes on as it counted.
  const same = await loadTaskOf(changed, { before, reading: record, signal });
  const left = differencesOf(record, recordOf(same));
  if (left.length > 0) throw new DataChangedError(path, left);
  return same;
}

/** Other data for a run without a record: it reads them as it reads what its file holds now. */
async function asBefore(
  config: Pick<RunConfig, 'task' | 'seed'>,
  changed: Pick<RunConfig, 'task' | 'seed'>,
  { path, changedData, signal }: { path: string; changedData: ChangedData; signal: AbortSignal | undefined },
): Promise<Task> {
  const reading = recordOf(await loadTaskOf(config, { before: null, signal }));
  const before = reading.data ?? undefined;
  return readable(
    path,
    reading,
    await loadTaskOf(changed, { ...(before && { before }), reading, unseen: changedData === 'unseen', signal }),
  );
}

/** @throws DataChangedError when a network does not read what a task gives */
function readable(path: string, reading: Reading, task: Task): Task {
  const differences = differencesInReading(reading, recordOf(task));
  if (differences.length > 0) throw new DataChangedError(path, differences);
  return task;
}
