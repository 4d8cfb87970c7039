import { gru, gruGradient, inputGradient } from '@qornn/wasm-kernels';
import type * as tf from '@tensorflow/tfjs-core';
import type { GatedRecurrence, GatedStates, PlainCell } from './cell-dynamics.js';
import { fusedStates } from './fused-states.js';
import { transposed } from './transposed.js';

/** A GRU (reset before or after) by wasm kernels: one call for all time steps of the forward pass, one for the backward pass. */
export function fusedGru(recurrence: GatedRecurrence, plain: PlainCell): GatedStates {
  const { x, kernel, bias, recurrent, parameters, initialStates, mask, returnSequences } = recurrence;
  const candidate = parameters[0]!;
  const start = initialStates?.[0] ?? null;

  const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor => {
    const made = gru({ x, kernel, bias, recurrent, candidate, start, mask });
    const optional = [...(start ? [start] : []), ...(mask ? [mask] : [])];
    save([x, kernel, recurrent, candidate, made.states, made.gates, made.products, ...optional]);
    return returnSequences ? made.states : made.last;
  };

  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [x, kernel, recurrent, candidate, states, made, products, ...rest] = saved as [
      tf.Tensor3D,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor,
      tf.Tensor3D,
      tf.Tensor3D,
      tf.Tensor3D,
      ...tf.Tensor2D[],
    ];
    const keptStart = start && rest.shift()!;
    const back = gruGradient(
      dy,
      { gates: made, products, states },
      { x, recurrent, candidate, start: keptStart, mask: mask && rest[0]! },
    );
    return {
      x: () => inputGradient(back.deltas, kernel),
      kernel: () => transposed(back.transposedKernel),
      bias: () => back.bias,
      recurrent: () => back.recurrent,
      parameter0: () => back.candidate,
      state0: () => back.start!,
    };
  };
  return fusedStates(recurrence, plain, forward, backward);
}
