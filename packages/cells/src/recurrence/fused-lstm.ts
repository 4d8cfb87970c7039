import { inputGradient, type LstmInputs, lstm, lstmGradient } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { FusedCell } from './cell-dynamics.js';
import { lastStep } from './last-step.js';
import { withLazyGradient } from './lazy-gradient.js';
import { namedInputs } from './plain-cell.js';
import type { StateRounding } from './state-rounding.js';
import { transposed } from './transposed.js';

/**
 * An LSTM by wasm kernels: one call for all time steps of the forward pass, one for the backward pass.
 *
 * @param cellRounding of c; the variable of a learned range is the first parameter. Default none
 */
export function fusedLstm(cellRounding?: StateRounding): FusedCell {
  return (recurrence, plain, stateRounding) => {
    const { x, kernel, bias, recurrent, parameters, initialStates, mask, returnSequences } = recurrence;
    const start = initialStates as LstmInputs['start'];
    const roundsCell = cellRounding?.open(parameters[0]);
    const rounds = stateRounding?.open(parameters.at(-1));
    const roundings = { rounding: rounds?.inKernels ?? null, cellRounding: roundsCell?.inKernels ?? null };

    const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor[] => {
      const made = lstm({ x, kernel, bias, recurrent, start, mask, ...roundings });
      const { states, cells, gates, errors, cellErrors } = made;
      save([x, kernel, recurrent, states, cells, gates, errors, cellErrors, ...(start ?? []), ...(mask ? [mask] : [])]);
      const [last, lastCell] = made.last;
      return [returnSequences ? states : last, lastCell];
    };

    const backward = ([dy, dCell]: tf.Tensor[], saved: tf.Tensor[]) => {
      const [x, kernel, recurrent, states, cells, gates, errors, cellErrors, ...rest] = saved as [
        ...[x: tf.Tensor3D, kernel: tf.Tensor2D, recurrent: tf.Tensor2D, states: tf.Tensor3D, cells: tf.Tensor3D],
        ...[gates: tf.Tensor3D, errors: tf.Tensor3D, cellErrors: tf.Tensor3D],
        ...tf.Tensor2D[],
      ];
      const start = initialStates && (rest.splice(0, 2) as [tf.Tensor2D, tf.Tensor2D]);
      const back = lstmGradient(
        dy!,
        dCell as tf.Tensor2D,
        { gates, states, cells, errors, cellErrors },
        { x, recurrent, start, mask: mask && rest[0]!, ...roundings },
      );
      const units = states.shape[2];
      const ranges = [
        ...(roundsCell?.ofRange(back.cellRange, units) ?? []),
        ...(rounds?.ofRange(back.range, units) ?? []),
      ];
      return {
        x: () => inputGradient(back.deltas, kernel),
        kernel: () => transposed(back.transposedKernel),
        bias: () => back.bias,
        recurrent: () => back.recurrent,
        ...Object.fromEntries(ranges.map((range, p) => [`parameter${p}`, () => range])),
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
  };
}
