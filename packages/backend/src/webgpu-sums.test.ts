import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useBackend } from './use-backend.js';
import { fixWebgpuSums, restoreStockWebgpuSums } from './webgpu-sums.js';

/** Computes as the cpu backend does, and has as few buffers as WebGPU. */
class WithFewBuffers extends MathBackendCPU {
  readonly device = { limits: { maxStorageBuffersPerShaderStage: 8 } };

  constructor() {
    super();
    Object.assign(this, { firstUse: false });
  }
}

beforeAll(async () => {
  tf.copyRegisteredKernels('cpu', 'webgpu');
  const kernel = tf.getKernel('AddN', 'webgpu');
  tf.unregisterKernel('AddN', 'webgpu');
  tf.registerKernel({
    ...kernel,
    kernelFunc: (call) => {
      if ((call.inputs as unknown as unknown[]).length > 7) throw new Error('exceeds the maximum per-stage limit (8)');
      return kernel.kernelFunc(call);
    },
  });
  tf.registerBackend('webgpu', () => new WithFewBuffers());
  await tf.setBackend('webgpu');
});
afterEach(restoreStockWebgpuSums);
afterAll(async () => {
  await tf.setBackend('cpu');
  tf.removeBackend('webgpu');
});

/** The sum of [1, 0], [2, 2], [3, 4], …, as many as there are. */
const sumOf = (count: number) =>
  tf.tidy(() => Array.from(tf.addN(Array.from({ length: count }, (_, i) => tf.tensor1d([i + 1, 2 * i]))).dataSync()));
const expected = (count: number) => [(count * (count + 1)) / 2, count * (count - 1)];

describe('fixWebgpuSums', () => {
  it('adds more tensors than a program has buffers', () => {
    expect(() => sumOf(8)).toThrow('exceeds the maximum per-stage limit');
    expect(fixWebgpuSums()).toBe(true);
    expect(fixWebgpuSums()).toBe(true);
    for (const count of [1, 2, 7, 8, 14, 15, 49, 50, 57, 400])
      expect(sumOf(count), `${count}`).toEqual(expected(count));
  });

  it('keeps the type of the sum, and leaves nothing behind', () => {
    fixWebgpuSums();
    const before = [tf.memory().numTensors, tf.memory().numDataBuffers];
    const integers = Array.from({ length: 20 }, (_, i) => tf.scalar(i, 'int32'));
    const sum = tf.addN(integers);
    expect([sum.dtype, sum.dataSync()[0]]).toEqual(['int32', 190]);
    tf.dispose([sum, integers]);
    expect([tf.memory().numTensors, tf.memory().numDataBuffers]).toEqual(before);
    expect((tf.backend() as WithFewBuffers).numDataIds()).toBe(0);
  });

  it('is part of useBackend', async () => {
    await useBackend({ backend: 'webgpu' });
    expect(sumOf(20)).toEqual(expected(20));
  });
});
