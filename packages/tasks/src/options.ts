import { optionsChecker } from '@qornn/options';
import { TaskError } from './errors.js';

/** @throws TaskError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker((message, key, value) => new TaskError(message, key, value));

/** @throws TaskError always: which task, which option, its value, and what is allowed */
export function refuse(task: string, key: string, value: unknown, allowed: string): never {
  throw new TaskError(`${task}: ${key} is ${JSON.stringify(value) ?? value}; it must be ${allowed}`, key, value);
}

/** Floats of one array: 4 GiB, which neither a backend nor a WebAssembly memory goes beyond. */
const MOST_FLOATS = 2 ** 30;

/** @throws TaskError when a batch would be larger than any array can be; it names the sizes */
export function requireBatch(task: string, batchSize: number, timeSteps: number, inputs: number): void {
  const floats = batchSize * timeSteps * inputs;
  if (Number.isInteger(batchSize) && batchSize >= 1 && floats <= MOST_FLOATS) return;
  const sizes = `${batchSize} sequences of ${timeSteps} × ${inputs} numbers`;
  throw new TaskError(
    `${task}: a batch of ${sizes} takes ${((4 * floats) / 2 ** 30).toFixed(1)} GiB; it must be of at least one sequence, and at most 4 GiB`,
    'batchSize',
    batchSize,
  );
}
