import { expectClose } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics, GatedRecurrence } from '../recurrence/cell-dynamics.js';
import { gatedScan } from '../recurrence/gated-scan.js';

/** Outputs, last states, and the gradients of everything, by the kernels or by operations. */
export function answerOfScan(cell: CellDynamics, recurrence: GatedRecurrence): tf.Tensor[] {
  const { bias, parameters, initialStates, mask: _, returnSequences: __, maxStateBytes: ___, ...matrices } = recurrence;
  const named = Object.entries(matrices).filter(([, tensor]) => tensor) as [string, tf.Tensor][];
  const given = [
    ...named.map(([, tensor]) => tensor),
    ...(bias ? [bias] : []),
    ...parameters,
    ...(initialStates ?? []),
  ];
  const run = (tensors: tf.Tensor[]) => {
    const rest = [...tensors];
    const moved = Object.fromEntries(named.map(([name]) => [name, rest.shift()!]));
    const { outputs, states } = gatedScan(cell, {
      ...recurrence,
      ...moved,
      bias: bias && (rest.shift() as tf.Tensor1D),
      parameters: rest.splice(0, parameters.length),
      initialStates: initialStates && (rest as tf.Tensor2D[]),
    });
    return [outputs, ...states()];
  };
  const loss = (...tensors: tf.Tensor[]) =>
    tf.addN(run(tensors).map((made, i) => tf.sum(tf.mul(tf.square(made), i + 0.5)))) as tf.Scalar;
  return [...run(given), ...tf.grads(loss)(given)];
}

/** Expects that the kernels of a cell give what its operations give. */
export function expectKernelsAgree(cell: CellDynamics, recurrence: GatedRecurrence): void {
  tf.tidy(() => {
    const { fused: _, ...byOperations } = cell;
    const expected = answerOfScan(byOperations, recurrence);
    answerOfScan(cell, recurrence).forEach((tensor, i) => {
      expectClose(tensor, expected[i]!, 1e-4);
    });
  });
}
