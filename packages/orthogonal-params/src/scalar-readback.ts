import * as tf from '@tensorflow/tfjs-core';

/**
 * Whether reading one number back in the middle of a computation is cheap. Only where tensors live in the memory of
 * this thread: on a GPU it would wait for the queue to drain, every time.
 */
export function readsScalarsCheaply(): boolean {
  const backend = tf.getBackend();
  return backend === 'cpu' || backend === 'wasm';
}
