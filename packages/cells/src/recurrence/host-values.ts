import * as tf from '@tensorflow/tfjs-core';

/** Backends whose tensors are in the memory of the process. Reading a tensor of another backend waits for a GPU. */
const IN_MEMORY: readonly string[] = ['cpu', 'wasm', 'tensorflow'];

/** Whether reading tensors of the current backend is cheap. */
export function isInMemory(): boolean {
  return IN_MEMORY.includes(tf.getBackend());
}

/** The values of a numeric tensor if reading them is cheap, else undefined. */
export function hostValues(tensor: tf.Tensor): ArrayLike<number> | undefined {
  return isInMemory() ? (tensor.dataSync() as tf.TypedArray) : undefined;
}
