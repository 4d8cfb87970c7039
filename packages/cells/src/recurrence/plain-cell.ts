import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics, GatedRecurrence, PlainCell } from './cell-dynamics.js';
import { driveRows, inputRows } from './input-rows.js';
import { formed } from './low-rank.js';
import { maskColumns } from './mask-columns.js';
import { transposed } from './transposed.js';

/** The inputs of a plain cell other than x and the states, by name. */
export function namedParameters(recurrence: GatedRecurrence): Record<string, tf.Tensor> {
  const { kernel, kernelLeft, bias, recurrent, recurrentLeft, parameters } = recurrence;
  return {
    kernel,
    ...(kernelLeft && { kernelLeft }),
    ...(bias && { bias }),
    recurrent,
    ...(recurrentLeft && { recurrentLeft }),
    ...Object.fromEntries(parameters.map((parameter, p) => [`parameter${p}`, parameter])),
  };
}

/** All inputs of a plain cell, by name. */
export function namedInputs(recurrence: GatedRecurrence): Record<string, tf.Tensor> {
  const states = (recurrence.initialStates ?? []).map((state, s) => [`state${s}`, state]);
  return { x: recurrence.x, ...namedParameters(recurrence), ...Object.fromEntries(states) };
}

export function plainCell(cell: CellDynamics, { mask, parameters }: GatedRecurrence): PlainCell {
  return {
    constants: mask ? { mask } : {},
    compute: (named) => {
      const [batch, time] = named.x!.shape as [number, number];
      const bias = (named.bias as tf.Tensor1D | undefined) ?? null;
      const matrix = (right: string, left: string) =>
        formed(named[right] as tf.Tensor2D, named[left] as tf.Tensor2D | undefined);
      const drive = driveRows(inputRows(named.x as tf.Tensor3D), matrix('kernel', 'kernelLeft'), bias);
      const recurrent = matrix('recurrent', 'recurrentLeft');
      const w = transposed(recurrent);
      const steps = cell.open(parameters.map((_, p) => named[`parameter${p}`]!));
      const units = recurrent.shape[1];
      const zeros = () => tf.zeros<tf.Rank.R2>([batch, units]);
      let states = Array.from({ length: cell.states }, (_, s) => (named[`state${s}`] as tf.Tensor2D) ?? zeros());
      const counts = named.mask && maskColumns(named.mask as tf.Tensor2D, units);
      const outputs: tf.Tensor2D[] = [];
      for (let t = 0; t < time; t++) {
        const driven = tf.slice(drive, [t * batch, 0], [batch, -1]);
        const next = steps.forward({ drive: driven, product: tf.matMul(states[0]!, w) }, states).states;
        const column = counts?.[t];
        states = column ? next.map((state, s) => tf.where(column, state, states[s]!)) : next;
        outputs.push(states[0]!);
      }
      return { outputs, states };
    },
  };
}
