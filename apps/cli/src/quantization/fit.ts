import { findIncompatibilities } from '@qornn/converter';
import type { IntModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { UsageError } from '../errors.js';

/**
 * Refuses a model that cannot be run on a task: other inputs, outputs, kind of answer, names or scales.
 *
 * @param path of the model, for the error
 */
export function requireFit(path: string, model: IntModel, task: Task): void {
  const { shape, reading } = findIncompatibilities(model, task);
  if (shape.length > 0) {
    throw new UsageError(`${path} does not fit the task ${task.name}: it has ${shape.join('; it has ')}`);
  }
  if (reading.length > 0) {
    throw new UsageError(`${path} does not read what the task ${task.name} gives: ${reading.join('; ')}`);
  }
}
