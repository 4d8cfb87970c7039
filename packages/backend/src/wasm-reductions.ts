import * as tf from '@tensorflow/tfjs-core';
import { type MendedKernel, mendedKernel, mendedTogether } from './mended-kernel.js';

/** What each gives over nothing, on the other backends of TensorFlow.js. */
const OVER_NOTHING = { Sum: 0, Mean: 0, Prod: 1, Max: Number.NaN, Min: Number.NaN } as const;

const kernels = mendedTogether(Object.entries(OVER_NOTHING).map(([name, value]) => overNothing(name, value)));

/**
 * Makes sums, means, products and extremes over nothing what they are on the cpu backend: 0, 0, 1 and NaN. The stock kernels of
 * tfjs 4.22 leave the memory of the result as they find it, so that the gradients of a bias over an empty batch are random numbers.
 *
 * Everything else is unchanged. Calling it again does nothing; so does calling it where no wasm backend is registered.
 *
 * @returns whether the mended kernels are in place
 */
export function fixWasmReductions(): boolean {
  return kernels.fix();
}

/** Puts the kernels of tfjs back, to measure against them. */
export function restoreStockWasmReductions(): void {
  kernels.restore();
}

function overNothing(name: string, value: number): MendedKernel {
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
