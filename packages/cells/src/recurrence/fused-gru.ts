import { gru, gruGradient, inputGradient } from '@qornn/wasm-kernels';
import type * as tf from '@tensorflow/tfjs-core';
import type { FusedCell } from './cell-dynamics.js';
import { fusedStates } from './fused-states.js';
import type { StateRounding } from './state-rounding.js';
import { transposed } from './transposed.js';

/**
 * A GRU (reset before or after) by wasm kernels: one call for all time steps of the forward pass, one for the backward pass.
 *
 * @param resetRounding of r ∘ h, with a fixed range, if the reset is before; default none
 */
export function fusedGru(resetRounding?: StateRounding): FusedCell {
  return (recurrence, plain, stateRounding) => {
    const { x, kernel, bias, recurrent, parameters, initialStates, mask, returnSequences } = recurrence;
    const candidate = parameters[0]!;
    const start = initialStates?.[0] ?? null;
    const rounds = stateRounding?.open(parameters.at(-1));
    const roundings = {
      rounding: rounds?.inKernels ?? null,
      resetRounding: resetRounding?.open().inKernels ?? null,
    };

    const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor => {
      const made = gru({ x, kernel, bias, recurrent, candidate, start, mask, ...roundings });
      const optional = [...(start ? [start] : []), ...(mask ? [mask] : [])];
      save([x, kernel, recurrent, candidate, made.states, made.gates, made.products, made.errors, ...optional]);
      return returnSequences ? made.states : made.last;
    };

    const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [x, kernel, recurrent, candidate, states, made, products, errors, ...rest] = saved as [
        ...[x: tf.Tensor3D, kernel: tf.Tensor2D, recurrent: tf.Tensor2D, candidate: tf.Tensor],
        ...[states: tf.Tensor3D, made: tf.Tensor3D, products: tf.Tensor3D, errors: tf.Tensor3D],
        ...tf.Tensor2D[],
      ];
      const keptStart = start && rest.shift()!;
      const back = gruGradient(
        dy,
        { gates: made, products, errors, states },
        { x, recurrent, candidate, start: keptStart, mask: mask && rest[0]!, ...roundings },
      );
      const ranges = rounds?.ofRange(back.range, states.shape[2]) ?? [];
      return {
        x: () => inputGradient(back.deltas, kernel),
        kernel: () => transposed(back.transposedKernel),
        bias: () => back.bias,
        recurrent: () => back.recurrent,
        parameter0: () => back.candidate,
        ...(ranges[0] && { parameter1: () => ranges[0]! }),
        state0: () => back.start!,
      };
    };
    return fusedStates(recurrence, plain, forward, backward);
  };
}
