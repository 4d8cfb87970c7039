import * as tf from '@tensorflow/tfjs-core';
import type { WasmMemory } from './wasm-memory.js';

export type KernelArguments = Parameters<tf.KernelFunc>[0];

/** Runs the registered wasm kernel, which may be a patched one. */
export function runKernel(
  name: string,
  inputs: tf.NamedTensorInfoMap,
  backend: unknown,
  attrs: object = {},
): tf.TensorInfo {
  return tf.getKernel(name, 'wasm').kernelFunc({ inputs, attrs, backend } as KernelArguments) as tf.TensorInfo;
}

/** Returns `f()` and then disposes the temporary tensors. */
export function using(temporaries: readonly tf.TensorInfo[], backend: unknown, f: () => tf.TensorInfo): tf.TensorInfo {
  try {
    return f();
  } finally {
    for (const { dataId } of temporaries) (backend as WasmMemory).disposeData(dataId);
  }
}
