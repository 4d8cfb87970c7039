import type * as tf from '@tensorflow/tfjs-core';
import { wasmKernel } from './wasm-backend.js';

/** `K_t = Uᵀ A^{T−1−t}`, A = Wᵀ: the contribution of each input to the last state of a linear recurrence. */
export interface KrylovMatrix {
  /** rows of the inputs, grouped by time step, [time · inputs, n] */
  inputs: tf.Tensor2D;
  /** total contribution of b, [n] */
  bias: tf.Tensor1D;
  /** intermediate values for the gradient: the rows of b, [time, n], and a power of A, [n, n] */
  kept: [tf.Tensor2D, tf.Tensor2D];
}

/** Gradients of a Krylov matrix. */
export interface KrylovGradient {
  /** of W, [n, n] */
  weight: tf.Tensor2D;
  /** of Uᵀ, [inputs, n] */
  transposedKernel: tf.Tensor2D;
  /** of b, [n] */
  bias: tf.Tensor1D;
}

const runKrylov = wasmKernel<{ w: tf.Tensor; u: tf.Tensor; bias: tf.Tensor }, { time: number }>(
  'QornnKrylov',
  (workspace, { w, u, bias }, { time }) => {
    const { kernels } = workspace;
    const [inputs, n] = u.shape as [number, number];
    const rows = workspace.output([time * inputs, n]);
    const ofBias = workspace.output([time, n]);
    const power = workspace.output([n, n]);
    kernels.krylov(
      ...[workspace.at(rows), workspace.at(ofBias), workspace.at(power)],
      ...[workspace.at(w), workspace.at(u), workspace.at(bias), time, inputs, n],
      workspace.bytes(kernels.krylovScratchBytes(time, inputs, n)),
    );
    const sum = workspace.zeros([n]);
    kernels.sumRows(workspace.at(ofBias), 4 * n, workspace.at(sum), n, time);
    return [rows, sum, ofBias, power];
  },
);

/**
 * The Krylov matrix of a linear recurrence, in O(T d² p).
 *
 * @param w W, [n, n]
 * @param u Uᵀ, [inputs, n]
 * @param bias b, [n]
 * @param time T ≥ 1
 */
export function krylov(w: tf.Tensor2D, u: tf.Tensor2D, bias: tf.Tensor1D, time: number): KrylovMatrix {
  const [inputs, sum, ...kept] = runKrylov({ w, u, bias }, { time });
  return { inputs, bias: sum, kept } as KrylovMatrix;
}

const runKrylovGradient = wasmKernel<
  { dInputs: tf.Tensor; dBias: tf.Tensor; inputs: tf.Tensor; ofBias: tf.Tensor; power: tf.Tensor; w: tf.Tensor },
  object
>('QornnKrylovGradient', (workspace, { dInputs, dBias, inputs: rows, ofBias, power, w }) => {
  const { kernels } = workspace;
  const [time, n] = ofBias.shape as [number, number];
  const inputs = rows.shape[0]! / time;
  const weight = workspace.zeros([n, n]);
  const kernel = workspace.output([inputs, n]);
  const bias = workspace.output([n]);
  kernels.krylovBack(
    ...[workspace.at(dInputs), workspace.at(dBias), workspace.at(rows), workspace.at(ofBias), workspace.at(power)],
    ...[workspace.at(w), workspace.bytes(4 * time * inputs * n), workspace.bytes(4 * time * n)],
    ...[workspace.at(weight), workspace.at(kernel), workspace.at(bias), time, inputs, n],
    workspace.bytes(kernels.krylovScratchBytes(time, inputs, n)),
  );
  return [weight, kernel, bias];
});

/**
 * The backward pass of `krylov`.
 *
 * @param dInputs gradient of `inputs`, and dBias of `bias`
 */
export function krylovGradient(
  dInputs: tf.Tensor2D,
  dBias: tf.Tensor1D,
  { inputs, kept: [ofBias, power] }: KrylovMatrix,
  w: tf.Tensor2D,
): KrylovGradient {
  const [weight, transposedKernel, bias] = runKrylovGradient({ dInputs, dBias, inputs, ofBias, power, w }, {});
  return { weight, transposedKernel, bias } as KrylovGradient;
}
