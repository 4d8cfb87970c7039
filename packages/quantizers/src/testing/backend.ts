import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
// The node bundle of tfjs-core registers no gradients by itself; @tensorflow/tfjs and tfjs-layers do.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';

/** Makes a backend the one that computes, before the tests of a file. */
export async function useBackend(name: 'cpu' | 'wasm'): Promise<void> {
  await tf.setBackend(name);
  await tf.ready();
}
