import type * as tf from '@tensorflow/tfjs-core';
import { outerProductsInto } from './outer-products.js';
import { kernelsOf, type WasmBackend, Workspace, wasmKernel } from './wasm-backend.js';

/** Whether to transpose the operands. */
export interface Transposes {
  transposeA: boolean;
  transposeB: boolean;
}

/**
 * A product of two matrices, [m, k] · [k, n] after transposition, added to a zeroed output. B is packed into panels in either layout; Aᵀ B is a
 * sum of outer products; only Aᵀ Bᵀ copies A first.
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

/** Indices of the matrices of a batch to multiply with each other. */
export interface MatrixPair {
  a: number;
  b: number;
}

/**
 * Products of the matrices of two tensors, [..., m, k] · [..., k, n] after transposition, into a third; on TensorInfo, for use in
 * kernels.
 *
 * @param backend the backend of the tensors; requires `hasWasmKernels()`
 * @param out one matrix per pair; overwritten
 */
export function multiplyMatrices(
  backend: unknown,
  { a, b, out }: { a: tf.TensorInfo; b: tf.TensorInfo; out: tf.TensorInfo },
  pairs: readonly MatrixPair[],
  sizes: { m: number; k: number; n: number },
  transposes: Transposes,
): void {
  const workspace = new Workspace(backend as WasmBackend, kernelsOf(backend)!);
  const { m, k, n } = sizes;
  try {
    const to = workspace.at(out);
    workspace.kernels.fill(to, pairs.length * m * n, 0);
    pairs.forEach((pair, i) => {
      const left = workspace.at(a) + 4 * pair.a * m * k;
      const right = workspace.at(b) + 4 * pair.b * k * n;
      multiplyInto(workspace, left, right, to + 4 * i * m * n, sizes, transposes);
    });
  } finally {
    workspace.free();
  }
}

function turned({ shape }: tf.TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}
