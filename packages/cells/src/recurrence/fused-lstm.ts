import { inputGradient, type LstmInputs, lstm, lstmGradient } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { GatedRecurrence, GatedStates, PlainCell } from './cell-dynamics.js';
import { lastStep } from './last-step.js';
import { withLazyGradient } from './lazy-gradient.js';
import { namedInputs } from './plain-cell.js';
import { transposed } from './transposed.js';

/** An LSTM by wasm kernels: one call for all time steps of the forward pass, one for the backward pass. */
export function fusedLstm(recurrence: GatedRecurrence, plain: PlainCell): GatedStates {
  const { x, kernel, bias, recurrent, initialStates, mask, returnSequences } = recurrence;
  const start = initialStates as LstmInputs['start'];

  const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor[] => {
    const made = lstm({ x, kernel, bias, recurrent, start, mask });
    const { states, cells } = made;
    save([x, kernel, recurrent, states, cells, made.gates, ...(start ?? []), ...(mask ? [mask] : [])]);
    const [last, lastCell] = made.last;
    return [returnSequences ? states : last, lastCell];
  };

  const backward = ([dy, dCell]: tf.Tensor[], saved: tf.Tensor[]) => {
    const [x, kernel, recurrent, states, cells, made, ...rest] = saved as [
      tf.Tensor3D,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor3D,
      tf.Tensor3D,
      tf.Tensor3D,
      ...tf.Tensor2D[],
    ];
    const start = initialStates && (rest.splice(0, 2) as [tf.Tensor2D, tf.Tensor2D]);
    const back = lstmGradient(
      dy!,
      dCell as tf.Tensor2D,
      { gates: made, states, cells },
      { x, recurrent, start, mask: mask && rest[0]! },
    );
    return {
      x: () => inputGradient(back.deltas, kernel),
      kernel: () => transposed(back.transposedKernel),
      bias: () => back.bias,
      recurrent: () => back.recurrent,
      state0: () => back.start[0]!,
      state1: () => back.start[1]!,
    };
  };

  const compute = (named: Record<string, tf.Tensor>) => {
    const { outputs, states } = plain.compute(named);
    return [returnSequences ? tf.stack(outputs, 1) : states[0]!, states[1]!];
  };
  const [outputs, lastCell] = tf.tidy(() =>
    withLazyGradient<tf.Tensor[], string>(namedInputs(recurrence), forward, backward, { ...plain, compute }),
  );
  const last = () => (returnSequences ? lastStep(outputs as tf.Tensor3D) : (outputs as tf.Tensor2D));
  return { outputs: outputs!, states: () => [last(), lastCell as tf.Tensor2D] };
}
