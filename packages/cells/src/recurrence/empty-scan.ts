import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { withLazyGradient } from './lazy-gradient.js';

/** Whether the batch is empty, or its sequences have no time steps. */
export function isEmpty(x: tf.Tensor3D): boolean {
  return x.shape[0] === 0 || x.shape[1] === 0;
}

/** A scan of an empty batch, or of sequences without time steps. */
export interface EmptyScan {
  /** [batch, time, inputs]; batch or time is 0 */
  x: tf.Tensor3D;
  units: number;
  /** differentiable tensors other than x and the initial states, by name; their gradients are 0 */
  parameters: Record<string, tf.Tensor>;
  /** one [batch, units] for each state; null for zeros */
  initialStates: readonly tf.Tensor2D[] | null;
  /** number of states; default 1 */
  count?: number;
  /** returns all outputs instead of the last */
  returnSequences: boolean;
}

/**
 * The result of an empty scan: the last states and the last output are the initial states. Calls no kernels or products, since some do
 * not support empty operands.
 *
 * @returns `outputs`, [batch, time, units] or [batch, units], and the `states`, [batch, units] each; differentiable like any other scan
 */
export function emptyScan({ x, units, parameters, initialStates, count = 1, returnSequences }: EmptyScan): {
  outputs: tf.Tensor;
  states: tf.Tensor2D[];
} {
  const [batch, time] = x.shape;
  const compute = (named: Record<string, tf.Tensor>): tf.Tensor[] => {
    const states = Array.from({ length: count }, (_, s) => {
      const start = named[`start${s}`];
      return start ? tf.clone(start) : tf.zeros([batch, units]);
    });
    return [returnSequences ? tf.zeros([batch, time, units]) : tf.clone(states[0]!), ...states];
  };
  const backward = ([dOutputs, ...dStates]: tf.Tensor[]) => {
    const zeros = Object.entries(parameters).map(([name, { shape }]) => [name, () => tf.zeros(shape)]);
    const starts = dStates.map((d, s) => [
      `start${s}`,
      () => (s === 0 && !returnSequences ? tf.add(d, dOutputs!) : tf.clone(d)),
    ]);
    return { ...Object.fromEntries([...zeros, ...starts]), x: () => tf.zeros(x.shape) };
  };
  const starts = Object.fromEntries((initialStates ?? []).map((state, s) => [`start${s}`, state]));
  const inputs: Record<string, tf.Tensor> = { ...parameters, ...starts, x };
  const [outputs, ...states] = tf.tidy(() =>
    withLazyGradient<tf.Tensor[], string>(inputs, () => compute(inputs), backward, { compute }),
  );
  return { outputs: outputs!, states: states as tf.Tensor2D[] };
}

/** An empty scan of a linear recurrence from zero. */
export function emptyLinear(recurrence: AffineRecurrence, x: tf.Tensor3D, returnSequences: boolean): tf.Tensor {
  const units = recurrence.w.shape[0];
  return emptyScan({ x, units, parameters: { ...recurrence }, initialStates: null, returnSequences }).outputs;
}
