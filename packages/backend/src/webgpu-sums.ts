import type * as tf from '@tensorflow/tfjs-core';
import { mendedKernel } from './mended-kernel.js';

interface Webgpu {
  device: { limits: { maxStorageBuffersPerShaderStage: number } };
  disposeData(dataId: object): boolean;
}

const kernel = mendedKernel('AddN', inGroups, 'webgpu');

/**
 * Lets `tf.addN` on webgpu add any number of tensors. The stock kernel of tfjs 4.22 binds a buffer for each of them and one for the sum. A
 * program has 8 buffers, so that with 8 tensors it is invalid: nothing throws, and what was queued with it is not computed, either. Gradient norms of
 * `trainStep` are such sums.
 *
 * Does nothing when called again, or when no webgpu backend is registered.
 *
 * @returns whether the patched kernel is active
 */
export function fixWebgpuSums(): boolean {
  return kernel.fix();
}

/** Restores the kernel of tfjs. */
export function restoreStockWebgpuSums(): void {
  kernel.restore();
}

/** Sums of as many tensors as a program has buffers for, then the sum of these. */
function inGroups(stock: tf.KernelFunc): tf.KernelFunc {
  return (call) => {
    const backend = call.backend as unknown as Webgpu;
    const most = backend.device.limits.maxStorageBuffersPerShaderStage - 1;
    const sumOf = (terms: tf.TensorInfo[]): tf.TensorInfo => {
      if (terms.length <= most) {
        return stock({ ...call, inputs: terms as unknown as tf.NamedTensorInfoMap }) as tf.TensorInfo;
      }
      const groups = Array.from({ length: Math.ceil(terms.length / most) }, (_, i) =>
        sumOf(terms.slice(i * most, (i + 1) * most)),
      );
      const sum = sumOf(groups);
      for (const { dataId } of groups) backend.disposeData(dataId);
      return sum;
    };
    return sumOf(call.inputs as unknown as tf.TensorInfo[]);
  };
}
