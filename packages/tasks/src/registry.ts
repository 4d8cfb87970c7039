import { didYouMean, formatValue } from '@qornn/options';
import { type AddingTaskOptions, addingTask } from './adding.js';
import { pennTreebankCharacters } from './characters.js';
import { type CopyTaskOptions, copyTask } from './copy.js';
import { TaskError } from './errors.js';
import { metricGoals } from './metric-goals.js';
import { permutedMnist, sequentialMnist } from './mnist.js';
import { checkLoadOptions } from './options.js';
import { series } from './series/series.js';
import type { SeriesOptions } from './series/series-options.js';
import { stratifiedTask } from './stratified-task.js';
import type { DataTask, LoadOptions, Task, TaskOutline } from './task.js';

/** Makes a task from plain options, for instance of a YAML file, and validates them. Files are read in `load` only. */
export type TaskFactory = (config: Record<string, unknown>) => Task | DataTask;

const factories = new Map<string, TaskFactory>([
  ['copy', (config) => copyTask(config as unknown as CopyTaskOptions)],
  ['adding', (config) => addingTask(config as unknown as AddingTaskOptions)],
  ['sequentialMnist', (config) => sequentialMnist(config)],
  ['permutedMnist', (config) => permutedMnist(config)],
  ['pennTreebankCharacters', (config) => pennTreebankCharacters(config)],
  ['series', (config) => series(config as unknown as SeriesOptions)],
]);

/**
 * Registers a task under a name, for configurations.
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

/** Names of all tasks, in order of registration. */
export function taskNames(): string[] {
  return [...factories.keys()];
}

/**
 * Makes a task by name and loads its data, if it has files.
 *
 * @param name a registered name
 * @param config options of the task
 * @param options how to read its files; ignored by tasks that generate data from a seed
 * @throws TaskError when no task has that name (the message lists the known ones), an option is invalid, or `metricGoals` throws
 * @throws DataError, DataFormatError when its files are missing or corrupt
 * @throws the reason of the signal
 * @example
 * const task = await loadTask('permutedMnist', { seed: 3 }); // after: qornn data download mnist
 */
export async function loadTask(
  name: string,
  config: Record<string, unknown> = {},
  options: LoadOptions = {},
): Promise<Task> {
  checkLoadOptions('loadTask', options);
  const task = make(name, config);
  if (!isDataTask(task)) return stratifiedTask(task);
  const loaded = await task.load(options);
  metricGoals(loaded);
  return stratifiedTask(loaded);
}

/**
 * Makes a task that generates its data from a seed, synchronously.
 *
 * @throws TaskError as `loadTask`, and when the task has to read files
 * @example
 * getTask('copy', { T0: 200 }).baselineLoss; // 0.0945…
 */
export function getTask(name: string, config: Record<string, unknown> = {}): Task {
  const task = make(name, config);
  if (isDataTask(task)) {
    throw new TaskError(`${name} reads files; use await loadTask('${name}')`, 'name', name);
  }
  return stratifiedTask(task);
}

/**
 * The properties of a task that are known without its data. Checks the options; reads no files.
 *
 * @throws TaskError when no task has that name, or an option is invalid
 * @example
 * outlineTask('permutedMnist').metricNames; // ['crossEntropy', 'accuracy']
 */
export function outlineTask(name: string, config: Record<string, unknown> = {}): TaskOutline {
  return make(name, config);
}

function make(name: string, config: Record<string, unknown>): Task | DataTask {
  const factory = factories.get(name);
  if (!factory) {
    const names = [...factories.keys()].sort();
    throw new TaskError(
      `no task is named ${formatValue(name)};${didYouMean(String(name), names)} known are ${names.join(', ')}`,
      'name',
      name,
    );
  }
  const task = factory(config);
  metricGoals(task);
  return task;
}

function isDataTask(task: Task | DataTask): task is DataTask {
  return 'load' in task;
}
