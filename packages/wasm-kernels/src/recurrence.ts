import type * as tf from '@tensorflow/tfjs-core';
import type { Workspace } from './wasm-backend.js';

/** The panels by which rows are multiplied with the transpose of a matrix, [outputs, inputs]. */
export function transposedPanels(workspace: Workspace, matrix: tf.TensorInfo): number {
  const [outputs, inputs] = matrix.shape as [number, number];
  return workspace.panels(workspace.at(matrix), 4, 4 * inputs, inputs, outputs);
}

/** The panels by which rows are multiplied with a matrix, [outputs, inputs]: how gradients go back. */
export function plainPanels(workspace: Workspace, matrix: tf.TensorInfo): number {
  const [outputs, inputs] = matrix.shape as [number, number];
  return workspace.panels(workspace.at(matrix), 4 * inputs, 4, outputs, inputs);
}

/** The last time step of every sequence, [batch, n]. */
export function lastSteps(workspace: Workspace, states: tf.TensorInfo): tf.TensorInfo {
  const [batch, time, n] = states.shape as [number, number, number];
  const out = workspace.output([batch, n]);
  const from = workspace.at(states) + 4 * n * (time - 1);
  workspace.kernels.copyRows(from, 4 * n * time, workspace.at(out), 4 * n, batch, n);
  return out;
}

/** The results of a way back, which its kernel fills. */
export interface GradientResults {
  /** δ, [batch, time, outputs] */
  deltas: tf.TensorInfo;
  /** zeros that are summed up to: of the weights, of Uᵀ, [inputs, outputs], and of b, [outputs] */
  sums: tf.TensorInfo[];
  /** of the states that sequences start from, as far as there are any */
  starts: tf.TensorInfo[];
}

/**
 * Makes the results of a way back.
 *
 * @param x sequences, [batch, time, inputs]
 * @param outputs rows of U
 * @param weights other weights than U and b
 * @param starts states that sequences start from, absent where they are zeros
 */
export function gradientResults(
  workspace: Workspace,
  x: tf.TensorInfo,
  outputs: number,
  weights: readonly tf.TensorInfo[],
  starts: readonly (tf.TensorInfo | null | undefined)[],
): GradientResults {
  const [batch, time, inputs] = x.shape as [number, number, number];
  const shapes = [...weights.map(({ shape }) => shape), [inputs, outputs], [outputs]];
  return {
    deltas: workspace.output([batch, time, outputs]),
    sums: shapes.map((shape) => workspace.zeros(shape)),
    starts: starts.flatMap((start) => (start ? [workspace.output(start.shape)] : [])),
  };
}

/** What kernels are told of dy: 1 where it is of every time step, [batch, time, n]; 0 where of the last alone, [batch, n]. */
export function isOfEveryStep(dy: tf.TensorInfo): number {
  return dy.shape.length === 3 ? 1 : 0;
}
