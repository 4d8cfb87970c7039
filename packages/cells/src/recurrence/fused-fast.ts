import {
  type FastActivations,
  type FastCellInputs,
  fastCell,
  fastCellGradient,
  inputGradient,
} from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { FusedCell, GatedRecurrence } from './cell-dynamics.js';
import { fusedStates } from './fused-states.js';
import { transposed } from './transposed.js';

/**
 * FastRNN (without a gate) or FastGRNN by wasm kernels: one call for all time steps of the forward pass, one for the backward pass.
 * Matrices of low rank are two thin products per step.
 */
export function fusedFast(activations: FastActivations): FusedCell {
  return (recurrence, plain, stateRounding) => {
    const { initialStates, returnSequences } = recurrence;
    const start = initialStates?.[0] ?? null;
    const { x, mask, kernel, recurrent } = recurrence;
    const [kernelLeft, recurrentLeft] = [recurrence.kernelLeft ?? null, recurrence.recurrentLeft ?? null];
    const { gateBias, bias, first, second } = vectorsOf(recurrence, activations);
    const rounds = stateRounding?.open(recurrence.parameters.at(-1));
    const rounding = rounds?.inKernels ?? null;
    const optional = { kernelLeft, recurrentLeft, start, mask };

    const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor => {
      const made = fastCell({
        x,
        kernel,
        recurrent,
        bias,
        gateBias,
        scalars: [first, second],
        activations,
        rounding,
        ...optional,
      });
      const present = Object.values(optional).filter((tensor) => tensor !== null);
      save([x, kernel, recurrent, first, second, made.states, made.gates, made.products, made.errors, ...present]);
      return returnSequences ? made.states : made.last;
    };

    const backward = (dy: tf.Tensor, saved: tf.Tensor[]): Record<string, () => tf.Tensor> => {
      const [x, kernel, recurrent, first, second, states, gates, products, errors, ...present] = saved as [
        ...[x: tf.Tensor3D, kernel: tf.Tensor2D, recurrent: tf.Tensor2D, first: tf.Tensor1D, second: tf.Tensor1D],
        ...[states: tf.Tensor3D, gates: tf.Tensor3D, products: tf.Tensor3D, errors: tf.Tensor3D],
        ...tf.Tensor2D[],
      ];
      const kept = Object.fromEntries(
        Object.entries(optional).map(([name, tensor]) => [name, tensor && present.shift()!]),
      ) as typeof optional;
      const back = fastCellGradient(
        dy,
        { states, gates, products, errors },
        { x, kernel, recurrent, scalars: [first, second], activations, rounding, ...kept },
      );
      const vectors = [
        ...(activations.gate ? [back.gateBias, back.bias] : []),
        ...back.scalars,
        ...(rounds?.ofRange(back.range, states.shape[2]) ?? []),
      ];
      return {
        x: () => gradientOfInputs(back.deltas, kernel, kept.kernelLeft),
        kernel: () => transposed(back.transposedKernel),
        kernelLeft: () => back.kernelLeft,
        bias: () => back.bias,
        recurrent: () => back.recurrent,
        recurrentLeft: () => back.recurrentLeft,
        ...Object.fromEntries(vectors.map((vector, p) => [`parameter${p}`, () => vector])),
        state0: () => back.start!,
      };
    };
    return fusedStates(recurrence, plain, forward, backward);
  };
}

/** Biases and scalars by name; in a recurrence they are parameters of the dynamics. */
function vectorsOf(
  { bias, parameters }: GatedRecurrence,
  { gate }: FastActivations,
): Pick<FastCellInputs, 'bias' | 'gateBias'> & Record<'first' | 'second', tf.Tensor> {
  if (!gate) return { bias, gateBias: null, first: parameters[0]!, second: parameters[1]! };
  const [gateBias, updateBias, first, second] = parameters as [tf.Tensor1D, tf.Tensor1D, tf.Tensor, tf.Tensor];
  return { bias: updateBias, gateBias, first, second };
}

/** The gradient of x, [batch, time, inputs], from δ, [time, batch, n], where U is `kernel`, or its product with a left factor. */
function gradientOfInputs(deltas: tf.Tensor3D, kernel: tf.Tensor2D, left: tf.Tensor2D | null): tf.Tensor3D {
  if (!left) return inputGradient(deltas, kernel);
  const [time, batch, n] = deltas.shape;
  const thin = tf.matMul(tf.reshape(deltas, [time * batch, n]), kernel);
  return inputGradient(tf.reshape(thin, [time, batch, kernel.shape[1]]), left);
}
