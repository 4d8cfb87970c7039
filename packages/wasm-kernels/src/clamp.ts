import type * as tf from '@tensorflow/tfjs-core';
import { kernelsOf, type WasmBackend, Workspace, wasmKernel } from './wasm-backend.js';

const run = wasmKernel<{ x: tf.Tensor }, { low: number; high: number }>(
  'QornnClamp',
  (workspace, { x }, { low, high }) => clampIn(workspace, x, low, high),
);

/**
 * Clamps entries: min(max(x, low), high). NaN stays NaN; the wasm kernels of tfjs 4.22 turn it into a bound, which would hide a
 * diverged network.
 *
 * @param low minimum, and `high` the maximum; infinite for no bound. relu is 0 to Infinity
 * @returns same shape as `x`
 */
export function clamp<T extends tf.Tensor>(x: T, low: number, high: number): T {
  return run({ x }, { low, high })[0] as T;
}

/** The same on TensorInfo, for use in kernels; requires `hasWasmKernels()` for the backend. */
export function clampInfo(backend: unknown, x: tf.TensorInfo, low: number, high: number): tf.TensorInfo {
  return clampIn(new Workspace(backend as WasmBackend, kernelsOf(backend)!), x, low, high);
}

function clampIn(workspace: Workspace, x: tf.TensorInfo, low: number, high: number): tf.TensorInfo {
  const out = workspace.output(x.shape);
  const count = x.shape.reduce((product, extent) => product * extent, 1);
  if (count > 0) workspace.kernels.clamp(workspace.at(x), workspace.at(out), count, low, high);
  return out;
}
