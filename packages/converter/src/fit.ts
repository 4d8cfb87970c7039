import type { IntModel } from '@qornn/int-runtime';
import { differencesInReading, type Reading, recordOf, type Task } from '@qornn/tasks';

/** In what an integer model and a task do not go together. */
export interface Misfit {
  /** of sizes and kinds of answers, one clause each, as '5 inputs, but the task has 10' */
  shape: string[];
  /** of names and scales, one clause each; see `differencesInReading` */
  reading: string[];
}

/**
 * Whether an integer model can be run on a task: the same inputs, outputs, kind of answer, names and scales.
 *
 * @returns no clauses where it can
 */
export function misfitOf(model: IntModel, task: Task): Misfit {
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

/** How a model reads samples, and what its outputs are called. */
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
