import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { fixWasmReductions, restoreStockWasmReductions } from './wasm-reductions.js';

beforeAll(async () => {
  await tf.setBackend('wasm');
});

afterEach(restoreStockWasmReductions);

const REDUCTIONS = { sum: tf.sum, mean: tf.mean, prod: tf.prod, max: tf.max, min: tf.min };
const SHAPES: [number[], number | undefined][] = [
  [[0, 4], 0],
  [[0, 4], undefined],
  [[2, 0], 1],
  [[3, 0, 2], 1],
  [[0], undefined],
  [[0, 4], 1],
  [[3, 4], 0],
  [[3, 4], undefined],
];

async function on(backend: string, dtype: 'float32' | 'int32'): Promise<unknown[]> {
  await tf.setBackend(backend);
  return SHAPES.flatMap(([shape, axis]) =>
    Object.entries(REDUCTIONS)
      .filter(([name]) => dtype === 'float32' || name === 'sum')
      .map(([name, reduce]) => {
        const size = tf.util.sizeFromShape(shape);
        const x = tf.tensor(
          Array.from({ length: size }, (_, i) => i + 1),
          shape,
          dtype,
        );
        // Memory that holds old values.
        for (let i = 0; i < 4; i++) tf.dispose(tf.fill([i + 1, 4], 7.5));
        const y = reduce(x, axis);
        return [name, shape, axis, y.shape, y.dtype, Array.from(y.dataSync())];
      }),
  );
}

describe('fixWasmReductions', () => {
  it.each(['float32', 'int32'] as const)(
    'reduces nothing, and everything else, as the cpu backend does (%s)',
    async (dtype) => {
      expect(fixWasmReductions()).toBe(true);
      expect(fixWasmReductions()).toBe(true);
      const wasm = await on('wasm', dtype);
      const cpu = await on('cpu', dtype);
      await tf.setBackend('wasm');
      expect(wasm).toEqual(cpu);
    },
  );

  it('gives the bias a zero gradient over an empty batch', () => {
    fixWasmReductions();
    for (let i = 0; i < 4; i++) tf.dispose(tf.fill([i + 1, 4], 7.5));
    const gradient = tf.grad((b) => tf.sum(tf.add(tf.zeros([0, 4]), b)))(tf.ones([4]));
    expect(Array.from(gradient.dataSync())).toEqual([0, 0, 0, 0]);
  });
});
