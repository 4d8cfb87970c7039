import { type CopyTaskOptions, copyTask } from './copy.js';
import { TaskError } from './errors.js';
import type { Task } from './task.js';

/** Makes a task from plain options, for instance from a YAML file; it validates them. */
export type TaskFactory = (config: Record<string, unknown>) => Task;

const factories = new Map<string, TaskFactory>([['copy', (config) => copyTask(config as unknown as CopyTaskOptions)]]);

/**
 * Makes a task known by name to configurations.
 *
 * @param factory receives the options without `name` and validates them
 * @throws TaskError when the name is empty or taken
 */
export function registerTask(name: string, factory: TaskFactory): void {
  if (name === '' || factories.has(name)) {
    throw new TaskError(`registerTask: the name '${name}' is ${name === '' ? 'empty' : 'taken'}`, 'name', name);
  }
  factories.set(name, factory);
}

/**
 * @param name a registered name
 * @param config options of the task
 * @throws TaskError when no task has that name (the message lists the known ones) or an option is wrong
 * @example
 * getTask('copy', { T0: 200 }).blindBaseline; // 0.0945…
 */
export function getTask(name: string, config: Record<string, unknown> = {}): Task {
  const factory = factories.get(name);
  if (!factory) {
    throw new TaskError(
      `no task is named '${name}'; known are ${[...factories.keys()].sort().join(', ')}`,
      'name',
      name,
    );
  }
  return factory(config);
}
