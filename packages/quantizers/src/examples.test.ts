import { runReadmeExample, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as quantizers from './index.js';

beforeAll(() => useBackend('wasm'));

describe('README', () => {
  it('has an example that runs with the stated results', async () => {
    const { used, codes, scale, bytes } = (await runReadmeExample(
      new URL('../README.md', import.meta.url),
      { '@tensorflow/tfjs': tf, '@qornn/quantizers': quantizers },
      ['used', 'codes', 'scale', 'bytes'],
    )) as { used: tf.Tensor; codes: Int8Array; scale: Float32Array; bytes: Uint8Array };
    expect(used.dataSync()).toEqual(Float32Array.from(codes, (code) => code * scale[0]!));
    expect(bytes.length).toBe(14_450);
  });
});
