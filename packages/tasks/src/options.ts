import { check, flag, type OptionTable, object, optionsChecker, orNull } from '@qornn/options';
import { TaskError } from './errors.js';
import type { LoadOptions, Split, Task } from './task.js';

/** @throws TaskError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, key, value) => new TaskError(message, key, value));

/** What stops long work. */
export const SIGNAL = /* @__PURE__ */ check('an AbortSignal', (signal) => signal instanceof AbortSignal);

const LOAD_OPTIONS: OptionTable<LoadOptions> = {
  before: /* @__PURE__ */ orNull(object),
  reading: object,
  unseen: flag,
  signal: SIGNAL,
};

/** @throws TaskError when an option of `DataTask.load` or `loadTask` is none */
export function checkLoadOptions(caller: string, options: LoadOptions): LoadOptions {
  return checkOptions<LoadOptions>(caller, options, LOAD_OPTIONS);
}

/** @throws TaskError always: which task, which option, its value, and what is allowed */
export function refuse(task: string, key: string, value: unknown, allowed: string): never {
  throw new TaskError(
    `${task}: ${key} is ${typeof value === 'number' ? value : (JSON.stringify(value) ?? value)}; it must be ${allowed}`,
    key,
    value,
  );
}

/** Floats of one array: 4 GiB, which neither a backend nor a WebAssembly memory goes beyond. */
const MOST_FLOATS = 2 ** 30;
const SPLITS: readonly unknown[] = ['train', 'validation', 'test'] satisfies Split[];

/** Which batch is asked for, as `Task.batch` is. */
export type AskedBatch = Parameters<Task['batch']>;

/**
 * Checks which batch is asked for, before anything is drawn: another split or index would draw from a seed of its own, or nothing.
 *
 * @throws TaskError which names split, index or batch size; of a batch larger than any array can be, its sizes
 */
export function requireBatch(
  task: string,
  [split, index, batchSize]: AskedBatch,
  { timeSteps, inputs }: Pick<Task, 'timeSteps' | 'inputs'>,
): void {
  if (!SPLITS.includes(split)) refuse(task, 'split', split, `one of ${SPLITS.join(', ')}`);
  if (!Number.isSafeInteger(index) || index < 0) refuse(task, 'index', index, 'an integer ≥ 0');
  if (!Number.isSafeInteger(batchSize) || batchSize < 1) refuse(task, 'batchSize', batchSize, 'an integer ≥ 1');
  const floats = batchSize * timeSteps * inputs;
  if (floats <= MOST_FLOATS) return;
  const sizes = `${batchSize} sequences of ${timeSteps} × ${inputs} numbers`;
  throw new TaskError(
    `${task}: a batch of ${sizes} takes ${((4 * floats) / 2 ** 30).toFixed(1)} GiB; at most 4 GiB are possible`,
    'batchSize',
    batchSize,
  );
}
