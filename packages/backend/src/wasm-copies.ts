import type * as tf from '@tensorflow/tfjs-core';
import { mendedKernel } from './mended-kernel.js';

const kernel = mendedKernel('Identity', () => ({ inputs, backend }) => {
  const { dataId, shape, dtype } = inputs.x as tf.TensorInfo;
  (backend as tf.KernelBackend).incRef(dataId);
  return { dataId, shape, dtype };
});

/**
 * Makes `tf.clone`, and so everything that a tape keeps for the way back, share the values of its tensor on the wasm backend, as it does
 * on every other. The stock kernel of tfjs 4.22 copies them: of a recurrence, all states of all time steps.
 *
 * Values are equal. Calling it again does nothing; so does calling it where no wasm backend is registered.
 *
 * @returns whether the mended kernel is in place
 */
export function fixWasmCopies(): boolean {
  return kernel.fix();
}

/** Puts the kernel of tfjs back, to measure against it. */
export function restoreStockWasmCopies(): void {
  kernel.restore();
}
