import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import type { StateRounding } from '../recurrence/state-rounding.js';

/**
 * A cell whose output state is rounded, in kernels too. The variable of a learned range is its last parameter.
 */
export function roundedState(cell: CellDynamics, rounding: StateRounding): CellDynamics {
  const { fused } = cell;
  return {
    ...cell,
    keptPerUnit: cell.keptPerUnit + 1,
    ...(fused && { fused: (recurrence, plain) => fused(recurrence, plain, rounding) }),
    open(parameters) {
      const own = rounding.isLearned ? parameters.slice(0, -1) : parameters;
      const steps = cell.open(own);
      const { round, gradient } = rounding.open(parameters.at(-1));
      return {
        forward(inputs, before) {
          const { states, kept } = steps.forward(inputs, before);
          const [exact, ...others] = states as [tf.Tensor2D, ...tf.Tensor2D[]];
          const state = round(exact);
          return { states: [state, ...others], kept: [...kept, tf.sub<tf.Tensor2D>(state, exact)] };
        },
        backward([delta, ...others], kept, before) {
          const through = gradient(delta!, kept.at(-1)!);
          const gradients = steps.backward([through.state, ...others], kept.slice(0, -1), before);
          return { ...gradients, parameters: [...gradients.parameters, ...through.parameters] };
        },
      };
    },
  };
}
