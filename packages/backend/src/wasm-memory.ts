import type * as tf from '@tensorflow/tfjs-core';

/** What the mended kernels need of the wasm backend of tfjs; the names are its own. */
export interface WasmMemory {
  makeOutput(shape: number[], dtype: tf.DataType): tf.TensorInfo;
  /** The values of a tensor where they lie; making an output may grow the memory, which detaches what was taken before. */
  typedArrayFromHeap(x: tf.TensorInfo): Float32Array | Int32Array | Uint8Array;
  disposeData(dataId: object): unknown;
}

/** Whether there is no NaN among values, and nothing infinite. */
export function isAllFinite(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}
