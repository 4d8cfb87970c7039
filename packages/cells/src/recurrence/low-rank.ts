import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics, GatedRecurrence } from './cell-dynamics.js';

/** The number of units of a recurrence whose W may be given by factors. */
export function unitsOf({ recurrent, recurrentLeft }: Pick<GatedRecurrence, 'recurrent' | 'recurrentLeft'>): number {
  return (recurrentLeft ?? recurrent).shape[1]!;
}

/** The matrix `right · left`, or `right` without a left factor; differentiable. */
export function formed(right: tf.Tensor2D, left: tf.Tensor2D | null | undefined): tf.Tensor2D {
  return left ? tf.matMul(right, left) : right;
}

/**
 * Forms U and W from their factors of low rank, except where the kernel of the cell takes factors and two thin products cost less.
 *
 * @param isFused whether the kernel of the cell runs
 */
export function withFormedMatrices(cell: CellDynamics, recurrence: GatedRecurrence, isFused: boolean): GatedRecurrence {
  const takesFactors = isFused && !!cell.takesFactors;
  const parts = (right: tf.Tensor2D, left: tf.Tensor2D | null | undefined) =>
    left && takesFactors && isThin(right, left) ? ([right, left] as const) : ([formed(right, left), null] as const);
  const [kernel, kernelLeft] = parts(recurrence.kernel, recurrence.kernelLeft);
  const [recurrent, recurrentLeft] = parts(recurrence.recurrent, recurrence.recurrentLeft);
  return { ...recurrence, kernel, kernelLeft, recurrent, recurrentLeft };
}

/** Whether a row times both factors takes fewer multiplications than a row times their product. */
function isThin(right: tf.Tensor2D, left: tf.Tensor2D): boolean {
  const [rank, inputs] = left.shape;
  const outputs = right.shape[0];
  return rank * (inputs + outputs) < inputs * outputs;
}
