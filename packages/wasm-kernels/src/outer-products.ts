import type * as tf from '@tensorflow/tfjs-core';
import { type Workspace, wasmKernel } from './wasm-backend.js';

const run = wasmKernel<{ a: tf.Tensor; b: tf.Tensor }, object>('QornnOuterProducts', (workspace, { a, b }) => {
  const [rows, m] = a.shape as [number, number];
  const n = b.shape[1]!;
  const out = workspace.zeros([m, n]);
  outerProductsInto(workspace, workspace.at(a), workspace.at(b), workspace.at(out), { rows, m, n });
  return out;
});

/** The same for matrices at addresses, added to the matrix at `out`. */
export function outerProductsInto(
  workspace: Workspace,
  a: number,
  b: number,
  out: number,
  { rows, m, n }: { rows: number; m: number; n: number },
): void {
  const { kernels } = workspace;
  const scratch = workspace.bytes(kernels.outerScratchBytes());
  kernels.outerProducts(a, 4 * m, b, 4 * n, out, 4 * n, m, n, rows, scratch);
}

/**
 * Σ aᵀ b over rows, without transposing or copying: the gradient of a weight after a scan.
 *
 * @param a shape [rows, m]
 * @param b shape [rows, n]
 * @returns shape [m, n]
 */
export function outerProducts(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
  return run({ a, b }, {})[0] as tf.Tensor2D;
}

const runSum = wasmKernel<{ a: tf.Tensor }, object>('QornnSumRows', (workspace, { a }) => {
  const n = a.shape.at(-1)!;
  const out = workspace.zeros([n]);
  const rows = a.shape.slice(0, -1).reduce((product, extent) => product * extent, 1);
  workspace.kernels.sumRows(workspace.at(a), 4 * n, workspace.at(out), n, rows);
  return out;
});

/**
 * The sum of all rows.
 *
 * @param a shape [..., n]
 * @returns shape [n]
 */
export function sumRows(a: tf.Tensor): tf.Tensor1D {
  return runSum({ a }, {})[0] as tf.Tensor1D;
}
