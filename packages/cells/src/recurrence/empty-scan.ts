import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { withLazyGradient } from './lazy-gradient.js';

/** Whether there is nothing to run: no sequences, or sequences without time steps. */
export function isEmpty(x: tf.Tensor3D): boolean {
  return x.shape[0] === 0 || x.shape[1] === 0;
}

/** A recurrence over nothing. */
export interface EmptyScan {
  /** [batch, time, inputs], one of the first two 0 */
  x: tf.Tensor3D;
  units: number;
  /** what the recurrence depends on beside x and its initial states, by name; all of it has a gradient of zeros */
  parameters: Record<string, tf.Tensor>;
  /** one [batch, units] for each state; null for zeros */
  initialStates: readonly tf.Tensor2D[] | null;
  /** how many states there are; default 1 */
  count?: number;
  /** every output, or the last alone */
  returnSequences: boolean;
}

/**
 * What a recurrence gives that has nothing to run: the states are those it starts from, and so is the last output; there are no
 * others. Kernels and products are not asked, of which some know no empty operand.
 *
 * @returns `outputs`, [batch, time, units] or [batch, units], and the `states`, [batch, units] each; differentiable as any other scan
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

/** A linear recurrence from zero over nothing. */
export function emptyLinear(recurrence: AffineRecurrence, x: tf.Tensor3D, returnSequences: boolean): tf.Tensor {
  const units = recurrence.w.shape[0];
  return emptyScan({ x, units, parameters: { ...recurrence }, initialStates: null, returnSequences }).outputs;
}
