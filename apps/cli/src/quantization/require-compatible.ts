import { findIncompatibilities } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { UsageError } from '../errors.js';

/**
 * Checks that inputs, outputs, kind of answer, names and scales of a model match a task.
 *
 * @param path path of the model, for the error
 * @throws UsageError when they do not
 */
export function requireCompatible(path: string, model: IntModel, task: Task): void {
  const { shape, reading } = findIncompatibilities(model, task);
  if (shape.length > 0) {
    throw new UsageError(`${path} does not fit the task ${task.name}: it has ${shape.join('; it has ')}`);
  }
  if (reading.length > 0) {
    throw new UsageError(`${path} does not fit the data of the task ${task.name}: ${reading.join('; ')}`);
  }
}
