import { getTask, type LoadOptions, loadTask, outlineTask, type Task, type TaskOutline } from '@qornn/tasks';
import type { TaskConfig } from './run-schema.js';

/**
 * Creates the task of a configuration and reads its files. The task's seed defaults to that of the run.
 *
 * @param options how to read the files; default: for a new training run
 * @throws DataError, DataFormatError when files are missing or damaged
 * @throws the abort reason of the signal
 */
export function loadTaskOf(config: TaskConfig, options: LoadOptions = {}): Promise<Task> {
  return loadTask(...nameAndOptions(config), options);
}

/**
 * Creates the task of a configuration synchronously, for tasks without files.
 *
 * @throws TaskError for tasks with files
 */
export function taskOf(config: TaskConfig): Task {
  return getTask(...nameAndOptions(config));
}

/** The properties of a task that do not depend on its data. */
export function outlineOf(config: TaskConfig): TaskOutline {
  return outlineTask(...nameAndOptions(config));
}

function nameAndOptions({ task: { name, ...options }, seed }: TaskConfig): [string, Record<string, unknown>] {
  return [name, { seed, ...options }];
}
