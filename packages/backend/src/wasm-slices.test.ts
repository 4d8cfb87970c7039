import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixWasmSlices, restoreStockWasmSlices } from './wasm-slices.js';

beforeAll(async () => {
  await tf.setBackend('wasm');
});

describe('fixWasmSlices', () => {
  it('equals the stock kernel for contiguous and other slices of every rank and dtype', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    const cut = fc.tuple(shapes, fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), fc.boolean());
    fc.assert(
      fc.property(cut, ([shape, draws, integers]) => {
        const begin = shape.map((n, i) => draws[i]! % n);
        const size = shape.map((n, i) => 1 + (draws[4 + i]! % (n - begin[i]!)));
        tf.tidy(() => {
          const flat = tf.range(
            0,
            shape.reduce((a, b) => a * b, 1),
          );
          const x = tf.reshape(integers ? tf.cast(flat, 'int32') : flat, shape);
          restoreStockWasmSlices();
          const stock = tf.slice(x, begin, size);
          expect(fixWasmSlices()).toBe(true);
          const mended = tf.slice(x, begin, size);
          expect(mended.shape).toEqual(stock.shape);
          expect(mended.dtype).toBe(stock.dtype);
          expect(Array.from(mended.dataSync())).toEqual(Array.from(stock.dataSync()));
        });
      }),
    );
  });

  it('is correct when allocating the output grows the wasm memory', () => {
    fixWasmSlices();
    tf.tidy(() => {
      const x = tf.fill([64, 1024, 64], 3);
      for (let i = 0; i < 8; i++) {
        const part = tf.slice(x, [i * 8, 0, 0], [8, -1, -1]);
        expect(tf.min(part).dataSync()[0]).toBe(3);
      }
    });
  });

  it('leaks nothing and can be called twice', () => {
    fixWasmSlices();
    fixWasmSlices();
    const x = tf.ones([4, 4]);
    const before = tf.memory().numTensors;
    tf.slice(x, [1, 0], [2, -1]).dispose();
    expect(tf.memory().numTensors).toBe(before);
    x.dispose();
    restoreStockWasmSlices();
  });
});
