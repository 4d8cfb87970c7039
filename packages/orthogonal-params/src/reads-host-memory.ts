import * as tf from '@tensorflow/tfjs-core';

/**
 * Whether tensors live in the memory of this thread, so that reading numbers back in the middle of a computation is
 * cheap. Elsewhere it would wait for a device to finish its queue, every time.
 */
export function readsHostMemory(): boolean {
  const backend = tf.getBackend();
  return backend === 'cpu' || backend === 'wasm';
}
