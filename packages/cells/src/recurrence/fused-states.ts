import * as tf from '@tensorflow/tfjs-core';
import type { GatedRecurrence, GatedStates, PlainCell } from './cell-dynamics.js';
import { lastStep } from './last-step.js';
import { withLazyGradient } from './lazy-gradient.js';
import { namedInputs } from './plain-cell.js';

/**
 * Outputs and state of a cell with one state that runs in a kernel.
 *
 * @param forward all states, [batch, time, units], with `returnSequences`, else the last, [batch, units]
 * @param backward gradients by the names of `PlainCell`
 */
export function fusedStates(
  recurrence: GatedRecurrence,
  plain: PlainCell,
  forward: (save: (tensors: tf.Tensor[]) => void) => tf.Tensor,
  backward: (dy: tf.Tensor, saved: tf.Tensor[]) => Record<string, () => tf.Tensor>,
): GatedStates {
  const { returnSequences } = recurrence;
  const compute = (named: Record<string, tf.Tensor>) => {
    const { outputs, states } = plain.compute(named);
    return returnSequences ? tf.stack(outputs, 1) : tf.clone(states[0]!);
  };
  const outputs = tf.tidy(() =>
    withLazyGradient<tf.Tensor, string>(namedInputs(recurrence), forward, backward, { ...plain, compute }),
  );
  const last = () => (returnSequences ? lastStep(outputs as tf.Tensor3D) : (outputs as tf.Tensor2D));
  return { outputs, states: () => [last()] };
}
