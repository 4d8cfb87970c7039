import type * as tf from '@tensorflow/tfjs-core';

/** The part of the tfjs wasm backend that the patched kernels use, under its own names. */
export interface WasmMemory {
  makeOutput(shape: number[], dtype: tf.DataType): tf.TensorInfo;
  /** A view of a tensor's values. Allocating an output can grow the memory, which detaches earlier views. */
  typedArrayFromHeap(x: tf.TensorInfo): Float32Array | Int32Array | Uint8Array;
  disposeData(dataId: object): unknown;
}

/** Whether all values are finite. */
export function isAllFinite(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}
