import * as tf from '@tensorflow/tfjs-core';
import type { WasmMemory } from './wasm-memory.js';

export type KernelArguments = Parameters<tf.KernelFunc>[0];

/** What a kernel of the wasm backend gives, mended if it is. */
export function runKernel(
  name: string,
  inputs: tf.NamedTensorInfoMap,
  backend: unknown,
  attrs: object = {},
): tf.TensorInfo {
  return tf.getKernel(name, 'wasm').kernelFunc({ inputs, attrs, backend } as KernelArguments) as tf.TensorInfo;
}

/** What `f` gives; then what was made for it alone is free again. */
export function using(made: readonly tf.TensorInfo[], backend: unknown, f: () => tf.TensorInfo): tf.TensorInfo {
  try {
    return f();
  } finally {
    for (const { dataId } of made) (backend as WasmMemory).disposeData(dataId);
  }
}
