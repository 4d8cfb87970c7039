import * as tf from '@tensorflow/tfjs-core';

/**
 * Whether tensors are in host memory, so that reading a number back during a computation is cheap. On other backends each read
 * waits for the device queue.
 */
export function readsHostMemory(): boolean {
  const backend = tf.getBackend();
  return backend === 'cpu' || backend === 'wasm';
}
