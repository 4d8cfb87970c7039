import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';

/**
 * Makes a backend the one that computes, before the tests of a file.
 *
 * @param name default: that of the vitest project, in QORNN_TEST_BACKEND, for tests that run on several; else wasm
 */
export async function useBackend(name = process.env.QORNN_TEST_BACKEND ?? 'wasm'): Promise<void> {
  await tf.setBackend(name);
  await tf.ready();
}
