import * as tf from '@tensorflow/tfjs-core';
import { type MendedKernel, mendedKernel, mendedTogether } from './mended-kernel.js';

/** Results over empty tensors on the other backends of TensorFlow.js. */
const EMPTY_RESULTS = { Sum: 0, Mean: 0, Prod: 1, Max: Number.NaN, Min: Number.NaN } as const;

const kernels = mendedTogether(Object.entries(EMPTY_RESULTS).map(([name, value]) => withEmptyResult(name, value)));

/**
 * Makes sum, mean, product and maximum or minimum over an empty tensor equal to the cpu backend: 0, 0, 1 and NaN. The stock kernels of
 * tfjs 4.22 return uninitialized memory, so that the gradient of a bias over an empty batch is random.
 *
 * Other results stay the same. Does nothing when called again, or when no wasm backend is registered.
 *
 * @returns whether the patched kernels are active
 */
export function fixWasmReductions(): boolean {
  return kernels.fix();
}

/** Restores the kernels of tfjs, for benchmarks. */
export function restoreStockWasmReductions(): void {
  kernels.restore();
}

function withEmptyResult(name: string, value: number): MendedKernel {
  return mendedKernel(name, (stock) => (call) => {
    const result = stock(call) as tf.TensorInfo;
    const size = tf.util.sizeFromShape((call.inputs.x as tf.TensorInfo).shape);
    if (size > 0) return result;
    const backend = call.backend as tf.KernelBackend & {
      typedArrayFromHeap(x: tf.TensorInfo): Float32Array | Int32Array;
    };
    backend.typedArrayFromHeap(result).fill(value);
    return result;
  });
}
