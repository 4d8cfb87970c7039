import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { useBackend } from './use-backend.js';
import { MISSING_KERNELS } from './wasm-missing-kernels.js';

beforeAll(async () => {
  await useBackend({ backend: 'wasm' });
});
afterEach(() => vi.unstubAllGlobals());

const names = (backend: string) => tf.getKernelsForBackend(backend).map(({ kernelName }) => kernelName);

/** What the gradient of `tf.gather` ends with. */
const sums = (segments: number[]) =>
  tf.unsortedSegmentSum(tf.tensor1d([1, 10, 100]), tf.tensor1d(segments, 'int32'), 3);

/** Values and gradient of a function, on a backend. */
async function gradientOn(backend: string, f: (x: tf.Tensor) => tf.Tensor, shape: number[]): Promise<number[]> {
  await tf.setBackend(backend);
  const x = tf.tensor(
    Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => Math.sin(i + 1)),
    shape,
  );
  const { value, grad } = tf.valueAndGrad((given) => tf.sum(tf.square(f(given as tf.Tensor))))(x);
  const numbers = [...value.dataSync(), ...grad.dataSync()];
  tf.dispose([x, value, grad]);
  await tf.setBackend('wasm');
  return numbers;
}

describe('kernels that wasm does not have', () => {
  it('say in a page what to import', () => {
    expect(tf.getKernel('UnsortedSegmentSum', 'cpu')).toBeUndefined();
    vi.stubGlobal('process', undefined);
    expect(() => sums([0, 0, 2])).toThrow(
      "the wasm backend has no kernel UnsortedSegmentSum; import '@tensorflow/tfjs-backend-cpu', whose kernel is used then",
    );
  });

  it('are run by the cpu backend, which Node loads when it is first needed', () => {
    expect(tf.findBackendFactory('cpu')).toBeFalsy();
    expect(Array.from(sums([0, 0, 2]).dataSync())).toEqual([11, 0, 100]);
    expect(tf.getBackend()).toBe('wasm');
  });

  it('are all there are, but for those of complex numbers, strings and pictures', () => {
    const others = ['Complex', 'ComplexAbs', 'FFT', 'IFFT', 'Imag', 'Real'];
    const ofText = ['Draw', 'RaggedGather', 'RaggedRange', 'RaggedTensorToTensor', 'StaticRegexReplace'];
    const wasm = new Set(names('wasm'));
    const missing = names('cpu').filter((name) => !wasm.has(name));
    expect(missing.sort()).toEqual([...others, ...ofText].sort());
    for (const name of MISSING_KERNELS) expect(wasm).toContain(name);
  });

  const filter = () =>
    tf.tensor4d(
      Float32Array.from({ length: 2 * 2 * 3 * 2 }, (_, i) => Math.cos(i)),
      [2, 2, 3, 2],
    );
  it.each<[string, (x: tf.Tensor) => tf.Tensor, number[]]>([
    ['gather', (x) => tf.gather(x, [2, 0, 2], 0), [3, 4]],
    ['unsortedSegmentSum', (x) => tf.unsortedSegmentSum(x, tf.tensor1d([1, 0, 1], 'int32'), 2), [3, 2]],
    ['conv2d', (x) => tf.conv2d(tf.ones([1, 4, 4, 3]) as tf.Tensor4D, x as tf.Tensor4D, 1, 'same'), [2, 2, 3, 2]],
    ['depthwiseConv2d', (x) => tf.depthwiseConv2d(x as tf.Tensor4D, filter(), 1, 'same'), [1, 4, 4, 3]],
    [
      'depthwiseConv2d of a filter',
      (x) => tf.depthwiseConv2d(tf.ones([1, 4, 4, 3]) as tf.Tensor4D, x as tf.Tensor4D, 1, 'same'),
      [2, 2, 3, 2],
    ],
  ])('give the values and gradients of the cpu backend, and leak nothing: %s', async (_, f, shape) => {
    const before = tf.memory().numTensors;
    const wasm = await gradientOn('wasm', f, shape);
    expect(tf.memory().numTensors).toBe(before);
    const cpu = await gradientOn('cpu', f, shape);
    expect(wasm).toHaveLength(cpu.length);
    for (const [i, value] of wasm.entries()) expect(value).toBeCloseTo(cpu[i]!, 3);
  });

  it('take any number of operands: einsum', () => {
    const [a, b] = [tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])];
    expect(Array.from(tf.einsum('ij,jk->ik', a, b).dataSync())).toEqual([11]);
  });

  it('free the data of the cpu backend', () => {
    const cpu = tf.engine().findBackend('cpu');
    const before = cpu.numDataIds();
    sums([0, 0, 2]).dispose();
    expect(cpu.numDataIds()).toBe(before);
  });
});
