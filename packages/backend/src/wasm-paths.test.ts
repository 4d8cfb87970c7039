import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { BackendError } from './errors.js';
import { useBackend } from './use-backend.js';
import { addressesOf, wasmFiles, whyWasmFailed } from './wasm-paths.js';

const folder = `${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))}/`;

describe('wasmPaths', () => {
  it('are an address for each file, or a prefix of all of them', () => {
    const each = Object.fromEntries(wasmFiles.map((file, i) => [file, `/assets/${i}.wasm`])) as never;
    expect(addressesOf(each)).toEqual(each);
    expect(addressesOf('/assets/')).toEqual(Object.fromEntries(wasmFiles.map((file) => [file, `/assets/${file}`])));
    expect(whyWasmFailed(each)).toBe(
      'its .wasm files could not be loaded from wasmPaths, /assets/0.wasm, /assets/1.wasm, /assets/2.wasm',
    );
  });

  it('must name every file, since the machine chooses', async () => {
    const { 'tfjs-backend-wasm.wasm': _, ...rest } = addressesOf('/');
    await expect(useBackend({ wasmPaths: rest as never })).rejects.toThrow(
      'useBackend: wasmPaths.tfjs-backend-wasm.wasm is undefined; it must be a string that is not empty',
    );
    await expect(useBackend({ wasmPaths: 3 as never })).rejects.toBeInstanceOf(BackendError);
  });

  it('are where the backend finds its files, and leave one that runs alone', async () => {
    expect((await useBackend({ backend: 'wasm', wasmPaths: folder })).name).toBe('wasm');
    const running = tf.backend();
    await useBackend({ backend: 'wasm', wasmPaths: join(folder, 'nowhere/') });
    expect(tf.backend()).toBe(running);
  });
});
