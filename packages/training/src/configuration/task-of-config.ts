import { getTask, type LoadOptions, loadTask, outlineTask, type Task, type TaskOutline } from '@qornn/tasks';
import type { TaskConfig } from './run-schema.js';

/**
 * The task of a configuration, drawn from the run's seed where it names none of its own, and with its files read.
 *
 * @param options for what they are read; by default, to train anew
 * @throws DataError, DataFormatError when its files are missing or damaged
 * @throws what the signal aborts with
 */
export function loadTaskOf(config: TaskConfig, options: LoadOptions = {}): Promise<Task> {
  return loadTask(...nameAndOptions(config), options);
}

/**
 * The same at once, where there are no files to read.
 *
 * @throws TaskError where there are
 */
export function taskOf(config: TaskConfig): Task {
  return getTask(...nameAndOptions(config));
}

/** What can be said of the task of a configuration without its data. */
export function outlineOf(config: TaskConfig): TaskOutline {
  return outlineTask(...nameAndOptions(config));
}

function nameAndOptions({ task: { name, ...options }, seed }: TaskConfig): [string, Record<string, unknown>] {
  return [name, { seed, ...options }];
}
