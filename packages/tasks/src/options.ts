import { callable, check, flag, type OptionTable, object, optionsChecker, orNull } from '@qornn/options';
import { TaskError } from './errors.js';
import type { LoadOptions, Split, Task } from './task.js';

/** @throws TaskError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, key, value) => new TaskError(message, key, value));

/** Check of the option `signal`. */
export const SIGNAL = /* @__PURE__ */ check('an AbortSignal', (signal) => signal instanceof AbortSignal);

const LOAD_OPTIONS: OptionTable<LoadOptions> = {
  before: /* @__PURE__ */ orNull(object),
  reading: object,
  unseen: flag,
  signal: SIGNAL,
  onProgress: callable,
};

/** @throws TaskError when an option of `DataTask.load` or `loadTask` is unknown or invalid */
export function checkLoadOptions(caller: string, options: LoadOptions): LoadOptions {
  return checkOptions<LoadOptions>(caller, options, LOAD_OPTIONS);
}

/** @throws TaskError always; the message names the task, the option, its value and what is allowed */
export function rejectOption(task: string, key: string, value: unknown, allowed: string): never {
  throw new TaskError(
    `${task}: ${key} is ${typeof value === 'number' ? value : (JSON.stringify(value) ?? value)}; it must be ${allowed}`,
    key,
    value,
  );
}

/** Maximum number of floats of one array: 4 GiB, the limit of backends and of WebAssembly memory. */
const MAX_FLOATS = 2 ** 30;
const SPLITS: readonly unknown[] = ['train', 'validation', 'test'] satisfies Split[];

/** The arguments of `Task.batch`. */
export type BatchArguments = Parameters<Task['batch']>;

/**
 * Checks the arguments of `Task.batch`. Without the check, an invalid split or index would silently draw from another seed.
 *
 * @throws TaskError that names the invalid argument, or the sizes of a batch that is too large for an array
 */
export function requireBatch(
  task: string,
  [split, index, batchSize]: BatchArguments,
  { timeSteps, inputs }: Pick<Task, 'timeSteps' | 'inputs'>,
): void {
  if (!SPLITS.includes(split)) rejectOption(task, 'split', split, `one of ${SPLITS.join(', ')}`);
  if (!Number.isSafeInteger(index) || index < 0) rejectOption(task, 'index', index, 'an integer ≥ 0');
  if (!Number.isSafeInteger(batchSize) || batchSize < 1) rejectOption(task, 'batchSize', batchSize, 'an integer ≥ 1');
  const floats = batchSize * timeSteps * inputs;
  if (floats <= MAX_FLOATS) return;
  const sizes = `${batchSize} sequences of ${timeSteps} × ${inputs} numbers`;
  throw new TaskError(
    `${task}: a batch of ${sizes} takes ${((4 * floats) / 2 ** 30).toFixed(1)} GiB; at most 4 GiB are possible`,
    'batchSize',
    batchSize,
  );
}
