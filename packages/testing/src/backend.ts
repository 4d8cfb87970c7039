import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';

/** Folder whose node_modules hold a built `@tensorflow/tfjs-node`; undefined where there is none. */
const NATIVE = process.env.QORNN_TEST_TFJS_NODE || undefined;

/**
 * Backends that a test of several runs on: wasm and cpu, and tensorflow where `QORNN_TEST_TFJS_NODE` names a folder whose `node_modules`
 * hold a built `@tensorflow/tfjs-node`.
 */
export const testedBackends: readonly string[] = ['wasm', 'cpu', ...(NATIVE === undefined ? [] : ['tensorflow'])];

/**
 * Makes a backend the one that computes, before the tests of a file.
 *
 * @param name one of {@link testedBackends}; default: that of the vitest project, in QORNN_TEST_BACKEND, for tests that run on several;
 * else wasm
 * @throws Error when it is tensorflow, and `QORNN_TEST_TFJS_NODE` names no folder that has it
 */
export async function useBackend(name = process.env.QORNN_TEST_BACKEND ?? 'wasm'): Promise<void> {
  if (name === 'tensorflow' && !tf.findBackendFactory(name)) {
    if (NATIVE === undefined) throw new Error('useBackend: QORNN_TEST_TFJS_NODE names no folder with tfjs-node');
    process.env.TF_CPP_MIN_LOG_LEVEL ??= '1';
    createRequire(join(NATIVE, 'package.json'))('@tensorflow/tfjs-node');
  }
  await tf.setBackend(name);
  await tf.ready();
}
