import type * as tf from '@tensorflow/tfjs-core';
import { outerProductsInto } from './outer-products.js';
import { type Workspace, wasmKernel } from './wasm-backend.js';

/** Whether the operands are read transposed. */
export interface Transposes {
  transposeA: boolean;
  transposeB: boolean;
}

/**
 * A product of two matrices, [m, k] · [k, n] after what is to be transposed, written to zeros. B goes into panels, however it lies; Aᵀ B is a
 * sum of outer products, and only Aᵀ Bᵀ copies A first.
 */
export function multiplyInto(
  workspace: Workspace,
  a: number,
  b: number,
  out: number,
  { m, k, n }: { m: number; k: number; n: number },
  { transposeA, transposeB }: Transposes,
): void {
  const { kernels } = workspace;
  if (transposeA && !transposeB) {
    outerProductsInto(workspace, a, b, out, { rows: k, m, n });
    return;
  }
  const panels = transposeB ? workspace.panels(b, 4, 4 * k, k, n) : workspace.panels(b, 4 * n, 4, k, n);
  let left = a;
  if (transposeA) {
    left = workspace.bytes(4 * m * k);
    kernels.transpose(a, left, k, m);
  }
  kernels.multiplyPanels(left, 4 * k, panels, out, 4 * n, m, n, k);
}

const run = wasmKernel<{ a: tf.Tensor; b: tf.Tensor }, Transposes>('QornnMatMul', (workspace, { a, b }, transposes) => {
  const [m, k] = turned(a, transposes.transposeA);
  const [, n] = turned(b, transposes.transposeB);
  const out = workspace.zeros([m, n]);
  multiplyInto(workspace, workspace.at(a), workspace.at(b), workspace.at(out), { m, k, n }, transposes);
  return out;
});

/**
 * `tf.matMul` of two matrices.
 *
 * @param a shape [m, k], or [k, m] with `transposeA`
 * @param b shape [k, n], or [n, k] with `transposeB`
 * @returns shape [m, n]
 */
export function matMul(a: tf.Tensor2D, b: tf.Tensor2D, transposeA = false, transposeB = false): tf.Tensor2D {
  return run({ a, b }, { transposeA, transposeB })[0] as tf.Tensor2D;
}

function turned({ shape }: tf.TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}
