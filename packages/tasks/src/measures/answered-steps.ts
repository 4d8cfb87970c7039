import type * as tf from '@tensorflow/tfjs-core';
import { TaskError } from '../errors.js';

/** Where the logits of the answers of a batch are. */
export interface AnsweredSteps {
  batch: number;
  /** answers per sequence: 1, or the number of last time steps that y covers */
  steps: number;
  outputs: number;
  /** place of the first logit of an answer in the row-major logits */
  at(sequence: number, step: number): number;
}

/**
 * Aligns answers with logits: one per sequence, or those of the last time steps.
 *
 * @param logits [batch, outputs] or [batch, time, outputs]
 * @param shape of y: [batch] or [batch, steps] for classes; followed by [outputs] for values
 * @throws TaskError when they do not fit together
 */
export function answeredSteps(
  caller: string,
  logits: tf.Tensor,
  shape: readonly number[],
  outputs: number,
): AnsweredSteps {
  const everyStep = logits.rank === 3;
  const [batch, steps = 1] = shape as [number, number?];
  const time = everyStep ? logits.shape[1]! : 1;
  const fits =
    (everyStep || logits.rank === 2) &&
    logits.shape[0] === batch &&
    logits.shape[logits.rank - 1] === outputs &&
    shape.length === (everyStep ? 2 : 1) &&
    steps <= time;
  if (!fits) {
    const wanted = `[batch, ${outputs}] with answers [batch], or [batch, time, ${outputs}] with answers [batch, steps ≤ time]`;
    throw new TaskError(
      `${caller}: logits have shape [${logits.shape}] and answers [${shape}], but must have ${wanted}`,
      'logits',
      logits.shape,
    );
  }
  return {
    ...{ batch, steps, outputs },
    at: (sequence, step) => (sequence * time + time - steps + step) * outputs,
  };
}
