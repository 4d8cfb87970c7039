import type * as tf from '@tensorflow/tfjs-core';
import type { Block, Workspace } from './wasm-backend.js';

/** Panels to multiply rows with the transpose of a matrix, [outputs, inputs]. */
export function transposedPanels(workspace: Workspace, matrix: tf.TensorInfo): number {
  const [outputs, inputs] = matrix.shape as [number, number];
  return workspace.panels(workspace.at(matrix), 4, 4 * inputs, inputs, outputs);
}

/** The transpose of the first rows of a matrix, `outputs` × `inputs`, to be packed into panels. */
export function transposedBlock(at: number, inputs: number): Block {
  return { at, rowStride: 4, columnStride: 4 * inputs, rows: inputs };
}

/** A bias as a row of panels; zeros if its address is 0. */
export function biasBlock(workspace: Workspace, bias: number, outputs: number): Block {
  return { at: bias || zeroRow(workspace, outputs), rowStride: 0, columnStride: 4, rows: 1 };
}

/** Address of a row of zeros in scratch memory. */
export function zeroRow(workspace: Workspace, columns: number): number {
  const row = workspace.bytes(4 * columns);
  workspace.kernels.fill(row, columns, 0);
  return row;
}

/** Panels to multiply rows with a matrix, [outputs, inputs], for the backward pass. */
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

/** Output tensors of a backward pass, filled by its kernel. */
export interface GradientResults {
  /** δ */
  deltas: tf.TensorInfo;
  /** zeros: of the weights, of Uᵀ, [inputs, outputs], and of b, [outputs] */
  sums: tf.TensorInfo[];
  /** of the given initial states */
  starts: tf.TensorInfo[];
}

/**
 * Allocates the outputs of a backward pass.
 *
 * @param shape of δ; its last dimension is that of the rows of U, `outputs`
 * @param inputs columns of U
 * @param weights weights other than U and b
 * @param starts initial states; absent for zeros
 */
export function gradientResults(
  workspace: Workspace,
  shape: number[],
  inputs: number,
  weights: readonly tf.TensorInfo[],
  starts: readonly (tf.TensorInfo | null | undefined)[],
): GradientResults {
  const outputs = shape.at(-1)!;
  const shapes = [...weights.map(({ shape }) => shape), [inputs, outputs], [outputs]];
  return {
    deltas: workspace.output(shape),
    sums: shapes.map((shape) => workspace.zeros(shape)),
    starts: starts.flatMap((start) => (start ? [workspace.output(start.shape)] : [])),
  };
}

/** Flag for kernels: 1 if dy is of every time step, [batch, time, n]; 0 if of the last only, [batch, n]. */
export function isOfEveryStep(dy: tf.TensorInfo): number {
  return dy.shape.length === 3 ? 1 : 0;
}
