import '@tensorflow/tfjs-backend-wasm';
// The Node build of tfjs-core registers no gradients of its own.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixWasmProducts, restoreStockWasmProducts, wasmProductsFixed } from './wasm-products.js';

const kernels = vi.hoisted(() => ({ present: true }));
vi.mock('@qornn/wasm-kernels', async (load) => {
  const actual = await load<typeof import('@qornn/wasm-kernels')>();
  return { ...actual, hasWasmKernels: (backend: unknown) => kernels.present && actual.hasWasmKernels(backend) };
});

beforeAll(async () => {
  await tf.setBackend('wasm');
});
beforeEach(() => void fixWasmProducts());
afterEach(restoreStockWasmProducts);

const booleans = [false, true];
const transpositions = booleans.flatMap((a) => booleans.map((b) => [a, b] as const));

/** A shape [...batch, rows, columns], or with the last two exchanged. */
function shaped(batch: number[], rows: number, columns: number, transposed: boolean): number[] {
  return [...batch, ...(transposed ? [columns, rows] : [rows, columns])];
}

function random(shape: number[], seed: number): tf.Tensor {
  return tf.randomNormal(shape, 0, 1, 'float32', seed);
}

/** What the kernels of tfjs give. */
function stock<T>(f: () => T): T {
  restoreStockWasmProducts();
  try {
    return f();
  } finally {
    fixWasmProducts();
  }
}

function expectClose(actual: tf.Tensor, expected: tf.Tensor, tolerance = 1e-4): void {
  expect(actual.shape).toEqual(expected.shape);
  const [x, y] = [actual.dataSync(), expected.dataSync()];
  expect(x.length).toBe(y.length);
  let worst = 0;
  for (let i = 0; i < x.length; i++) {
    if (Object.is(x[i], y[i]) || x[i] === y[i]) continue;
    const error = Math.abs(x[i]! - y[i]!) / (1 + Math.abs(y[i]!));
    worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(worst, error);
  }
  expect(worst).toBeLessThan(tolerance);
}

/** The product by its definition, one matrix of the batch at a time, without any product kernel. */
function byDefinition(a: tf.Tensor, b: tf.Tensor, transposeA: boolean, transposeB: boolean): tf.Tensor {
  return tf.tidy(() => {
    const flip = (x: tf.Tensor): tf.Tensor => {
      const axes = x.shape.map((_, i) => i);
      return tf.transpose(x, [...axes.slice(0, -2), axes.at(-1)!, axes.at(-2)!]);
    };
    const left = tf.expandDims(transposeA ? flip(a) : a, -1);
    const right = tf.expandDims(transposeB ? flip(b) : b, -3);
    return tf.sum(tf.mul(left, right), -2);
  });
}

describe.each([
  ['with kernels of our own', true],
  ['where these cannot be had', false],
])('fixWasmProducts, %s', (_, present) => {
  beforeAll(() => {
    kernels.present = present;
  });

  it.each(transpositions)('equals the stock kernel for every size, transposed %s and %s', (transposeA, transposeB) => {
    const size = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 90 }));
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 1, max: 1e6 }), (rows, inner, columns, seed) => {
        tf.tidy(() => {
          const a = random(shaped([], rows, inner, transposeA), seed) as tf.Tensor2D;
          const b = random(shaped([], inner, columns, transposeB), seed + 1) as tf.Tensor2D;
          const multiply = () => tf.matMul(a, b, transposeA, transposeB);
          expectClose(multiply(), stock(multiply));
        });
      }),
      { numRuns: 60 },
    );
  });

  const batches = [
    [[3], [3]],
    [[1], [3]],
    [[3], [1]],
    [
      [2, 3],
      [2, 3],
    ],
    [
      [2, 3],
      [1, 1],
    ],
    [[2, 3], [1]],
    [[1], [2, 3]],
  ] as const;
  it.each(batches)('equals the stock kernel for the batches [%s] and [%s]', (batchA, batchB) => {
    for (const [transposeA, transposeB] of transpositions) {
      for (const [rows, inner, columns] of [
        [4, 5, 3],
        [24, 60, 32],
        [1, 90, 100],
        [70, 1, 150],
      ] as const) {
        tf.tidy(() => {
          const a = random(shaped([...batchA], rows, inner, transposeA), 1);
          const b = random(shaped([...batchB], inner, columns, transposeB), 2);
          const multiply = () => tf.matMul(a, b, transposeA, transposeB);
          expectClose(multiply(), stock(multiply));
        });
      }
    }
  });

  it.each(transpositions)('broadcasts batches in both operands, transposed %s and %s', (transposeA, transposeB) => {
    for (const [rows, inner, columns] of [
      [3, 4, 2],
      [24, 30, 32],
    ] as const) {
      tf.tidy(() => {
        const a = random(shaped([2, 1], rows, inner, transposeA), 3);
        const b = random(shaped([1, 5], inner, columns, transposeB), 4);
        const actual = tf.matMul(a, b, transposeA, transposeB);
        expect(actual.shape).toEqual([2, 5, rows, columns]);
        expectClose(actual, byDefinition(a, b, transposeA, transposeB));
      });
    }
  });

  it('multiplies by a right factor that shares its values with one of another shape', () => {
    for (const [rows, inner, columns] of [
      [2, 3, 4],
      [3, 40, 90],
      [100, 90, 40],
    ] as const) {
      tf.tidy(() => {
        const first = random([columns, inner], 18) as tf.Tensor2D;
        const batch = random([5, rows, inner], 19) as tf.Tensor3D;
        const second = tf.reshape(first, [inner, columns]);
        expectClose(tf.matMul(tf.ones([1, columns]), first), tf.sum(first, 0, true));
        for (const a of [tf.reshape(tf.slice(batch, 0, 1), [rows, inner]), batch]) {
          expectClose(tf.matMul(a, second), byDefinition(a, second, false, false));
        }
        const turned = random([inner, rows], 20) as tf.Tensor2D;
        const sums = byDefinition(turned, second, true, false);
        expectClose(tf.matMul(turned, second, true), sums);
        expectClose(tf.fused.matMul({ a: turned, b: second, transposeA: true, activation: 'relu' }), tf.relu(sums));
      });
    }
  });

  it('returns zeros for an inner dimension of 0, and an empty tensor for an empty result', () => {
    tf.tidy(() => {
      for (const [transposeA, transposeB] of transpositions) {
        // Leaves nonzero values in the memory that the result will occupy.
        tf.fill([3, 4], 7).dispose();
        const empty = tf.matMul(
          tf.zeros(shaped([], 3, 0, transposeA) as [number, number]),
          tf.zeros(shaped([], 0, 4, transposeB) as [number, number]),
          transposeA,
          transposeB,
        );
        expect(empty.shape).toEqual([3, 4]);
        expect(Array.from(empty.dataSync())).toEqual(new Array(12).fill(0));
      }
      expect(tf.matMul(tf.zeros([0, 3]), tf.zeros([3, 4])).shape).toEqual([0, 4]);
      expect(tf.matMul(tf.zeros([0, 2, 3]), tf.zeros([0, 3, 4])).shape).toEqual([0, 2, 4]);
      expect(tf.matMul(tf.zeros([0, 2, 3]), tf.zeros([1, 3, 4])).shape).toEqual([0, 2, 4]);
    });
  });

  it.each(transpositions)(
    'keeps NaN and infinities where they belong, transposed %s and %s',
    (transposeA, transposeB) => {
      const n = 40;
      tf.tidy(() => {
        const values = Array.from(random([n, n], 5).dataSync());
        values[3] = Number.NaN;
        values[n * 7 + 2] = Number.POSITIVE_INFINITY;
        values[n * 9 + 5] = Number.NEGATIVE_INFINITY;
        const a = tf.tensor2d(values, [n, n]);
        const b = random([n, n], 6) as tf.Tensor2D;
        for (const multiply of [
          () => tf.matMul(a, b, transposeA, transposeB),
          () => tf.matMul(b, a, transposeA, transposeB),
        ]) {
          expectClose(multiply(), stock(multiply));
        }
      });
    },
  );

  it('throws the same errors as the stock kernel', () => {
    tf.tidy(() => {
      const integers = tf.ones([2, 2], 'int32');
      expect(() => tf.matMul(integers, integers)).toThrow('BatchMatMul for non non-float32 tensors not yet supported');
      expect(() => tf.matMul(tf.ones([2, 3]), tf.ones([2, 3]))).toThrow('inner shapes (3) and (2)');
    });
  });

  it.each(transpositions)('has the gradient of a product, transposed %s and %s', (transposeA, transposeB) => {
    tf.tidy(() => {
      const a = random(shaped([], 30, 70, transposeA), 7) as tf.Tensor2D;
      const b = random(shaped([], 70, 40, transposeB), 8) as tf.Tensor2D;
      const weights = random([30, 40], 9);
      const loss = (x: tf.Tensor2D, y: tf.Tensor2D, product: (x: tf.Tensor2D, y: tf.Tensor2D) => tf.Tensor) =>
        tf.sum(tf.mul(weights, product(x, y))) as tf.Scalar;
      const gradients = tf.grads((x, y) =>
        loss(x as tf.Tensor2D, y as tf.Tensor2D, (p, q) => tf.matMul(p, q, transposeA, transposeB)),
      )([a, b]);
      const expected = tf.grads((x, y) =>
        loss(x as tf.Tensor2D, y as tf.Tensor2D, (p, q) => byDefinition(p, q, transposeA, transposeB)),
      )([a, b]);
      gradients.forEach((gradient, i) => void expectClose(gradient, expected[i]!));
    });
  });

  const activations = ['linear', 'relu', 'relu6', 'sigmoid', 'elu', 'leakyrelu', 'prelu'] as const;
  const apply = (x: tf.Tensor, activation: (typeof activations)[number], slope: tf.Tensor): tf.Tensor => {
    if (activation === 'linear') return x;
    if (activation === 'leakyrelu') return tf.leakyRelu(x, 0.2);
    if (activation === 'prelu') return tf.prelu(x, slope);
    const kernels = { relu: tf.relu, relu6: tf.relu6, sigmoid: tf.sigmoid, elu: tf.elu };
    return kernels[activation](x);
  };
  it.each(activations)('computes fused products with a bias and %s correctly, transposed and batched', (activation) => {
    for (const [transposeA, transposeB] of transpositions) {
      for (const [batchA, batchB] of [
        [[], []],
        [[3], [1]],
        [[3], [3]],
      ]) {
        tf.tidy(() => {
          // An inner dimension above one block of 48, where the stock kernel adds the bias twice.
          const a = random(shaped(batchA!, 6, 100, transposeA), 10) as tf.Tensor2D;
          const b = random(shaped(batchB!, 100, 20, transposeB), 11) as tf.Tensor2D;
          const bias = random([20], 12);
          const slope = tf.abs(random([20], 13));
          const fused = tf.fused.matMul({
            ...{ a, b, transposeA, transposeB, bias, activation },
            ...(activation === 'prelu' ? { preluActivationWeights: slope } : {}),
            ...(activation === 'leakyrelu' ? { leakyreluAlpha: 0.2 } : {}),
          });
          expectClose(fused, apply(tf.add(byDefinition(a, b, transposeA, transposeB), bias), activation, slope));
        });
      }
    }
  });

  it('returns the bias for a fused product with an inner dimension of 0', () => {
    tf.tidy(() => {
      const out = tf.fused.matMul({
        a: tf.zeros([2, 0]),
        b: tf.zeros([0, 3]),
        bias: tf.tensor1d([1, -2, 3]),
        activation: 'relu',
      });
      expect(Array.from(out.dataSync())).toEqual([1, 0, 3, 1, 0, 3]);
    });
  });

  it('leaks neither tensors, nor data, nor memory of the backend', () => {
    const backend = tf.backend() as unknown as { numDataIds(): number; wasm: { HEAPU8: Uint8Array } };
    tf.tidy(() => {
      const a = random([8, 64, 64], 14) as tf.Tensor3D;
      const b = random([8, 64, 64], 15) as tf.Tensor3D;
      const shared = random([1, 64, 64], 16) as tf.Tensor3D;
      const [left, right] = [tf.reshape(a, [512, 64]), tf.reshape(b, [512, 64])] as tf.Tensor2D[];
      const bias = random([64], 17);
      const everyWay = () => {
        for (const [transposeA, transposeB] of transpositions) {
          tf.matMul(a, b, transposeA, transposeB).dispose();
          tf.matMul(a, shared, transposeA, transposeB).dispose();
          tf.matMul(shared, b, transposeA, transposeB).dispose();
          tf.fused.matMul({ a, b, transposeA, transposeB, bias, activation: 'relu' }).dispose();
        }
        tf.matMul(left!, right!, true, false).dispose();
        tf.matMul(left!, right!, false, true).dispose();
      };
      everyWay();
      const before = { tensors: tf.memory().numTensors, data: backend.numDataIds() };
      for (let i = 0; i < 10; i++) everyWay();
      const warm = backend.wasm.HEAPU8.length;
      for (let i = 0; i < 60; i++) everyWay();
      expect({ tensors: tf.memory().numTensors, data: backend.numDataIds() }).toEqual(before);
      expect(backend.wasm.HEAPU8.length).toBe(warm);
    });
  });

  it('can be called twice, and undone', () => {
    expect(fixWasmProducts()).toBe(true);
    const mended = tf.getKernel('BatchMatMul', 'wasm').kernelFunc;
    expect(fixWasmProducts()).toBe(true);
    expect(tf.getKernel('BatchMatMul', 'wasm').kernelFunc).toBe(mended);
    restoreStockWasmProducts();
    restoreStockWasmProducts();
    expect(wasmProductsFixed()).toBe(false);
    expect(tf.getKernel('BatchMatMul', 'wasm').kernelFunc).not.toBe(mended);
  });
});
