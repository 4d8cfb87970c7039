import type * as tf from '@tensorflow/tfjs-core';
import { mendedKernel } from './mended-kernel.js';

const kernel = mendedKernel('Identity', () => ({ inputs, backend }) => {
  const { dataId, shape, dtype } = inputs.x as tf.TensorInfo;
  (backend as tf.KernelBackend).incRef(dataId);
  return { dataId, shape, dtype };
});

/**
 * Makes `tf.clone` share the data of its input on the wasm backend, as on all other backends. The stock kernel of tfjs 4.22 copies it.
 * A gradient tape clones every tensor that it keeps, for a recurrence the states of all time steps.
 *
 * Values are the same. Does nothing when called again, or when no wasm backend is registered.
 *
 * @returns whether the patched kernel is active
 */
export function fixWasmCopies(): boolean {
  return kernel.fix();
}

/** Restores the kernel of tfjs, for benchmarks. */
export function restoreStockWasmCopies(): void {
  kernel.restore();
}
