import type { IntModel } from '@qornn/int-runtime';
import { differencesInReading, type Reading, recordOf, type Task } from '@qornn/tasks';

/** Why an integer model cannot run on a task. */
export interface Incompatibilities {
  /** differences in sizes and kinds of answers, such as '5 inputs, but the task has 10' */
  shape: string[];
  /** differences in names and scales, see `differencesInReading` */
  reading: string[];
}

/**
 * Compares inputs, outputs, kind of answer, names and scales of an integer model with those of a task.
 *
 * @returns empty lists if the model can run on the task
 */
export function findIncompatibilities(model: IntModel, task: Task): Incompatibilities {
  const often = (everyStep: boolean) => (everyStep ? 'at every step' : 'a sequence');
  const shape = [
    model.inputs === task.inputs ? '' : `${model.inputs} inputs, but the task has ${task.inputs}`,
    model.readout.outputs === task.outputs
      ? ''
      : `${model.readout.outputs} outputs, but the task needs ${task.outputs}`,
    model.returnSequences === task.returnSequences
      ? ''
      : `an answer ${often(model.returnSequences)}, but the task wants one ${often(task.returnSequences)}`,
    model.answers === undefined || model.answers === task.answers
      ? ''
      : `${model.answers} for an answer, but the task asks for ${task.answers}`,
  ].filter((difference) => difference !== '');
  return { shape, reading: differencesInReading(readingOf(model), recordOf(task)) };
}

/** Input names, labels and normalization of a model. */
export function readingOf(model: IntModel): Reading {
  const { inputNames = [], labels, inputNormalization, outputNormalization } = model;
  const plain = (normalization: IntModel['inputNormalization']) =>
    normalization && { mean: Array.from(normalization.mean), std: Array.from(normalization.std) };
  return {
    inputNames: inputNames.length > 0 ? inputNames : null,
    labels: labels.length > 0 ? labels : null,
    inputNormalization: plain(inputNormalization),
    outputNormalization: plain(outputNormalization),
  };
}
