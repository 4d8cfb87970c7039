import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import type { StateRounding } from '../recurrence/state-rounding.js';

/**
 * A cell whose output state is rounded. It runs step by step: kernels of whole recurrences do not round. The variable of a learned range is
 * its last parameter.
 */
export function roundedState(cell: CellDynamics, rounding: StateRounding): CellDynamics {
  return {
    states: cell.states,
    keptPerUnit: cell.keptPerUnit + 1,
    ...(cell.isBounded !== undefined && { isBounded: cell.isBounded }),
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
