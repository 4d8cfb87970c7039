import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hadamardParametrization } from './hadamard-parametrization.js';

beforeAll(() => useBackend('wasm'));

const normal = (shape: [number, number], seed: number) => tf.randomNormal<tf.Rank.R2>(shape, 0, 1, 'float32', seed);

/** n and a block size that divides it. */
const sizes = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(1, 3, 5))
  .map(([power, odd]) => ({ n: 2 ** power * odd, blockSize: 2 ** power }));

describe('hadamardParametrization', () => {
  it('has an operator that equals the dense weight, its transpose and its gradient', () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 999 }),
        ({ n, blockSize }, rows, seed) => {
          tf.tidy(() => {
            const { initialize, operator, weight } = hadamardParametrization({ blockSize });
            const u = initialize(n, seed);
            const w = weight(u);
            const { multiply, multiplyTransposed, latentGradient } = operator!(u);
            const [states, deltas] = [normal([rows, n], seed + 1), normal([rows, n], seed + 2)];
            expectClose(multiply(states), tf.matMul(states, tf.transpose(w)), 1e-4);
            expectClose(multiplyTransposed(deltas), tf.matMul(deltas, w), 1e-4);
            const dw = tf.matMul(tf.transpose(deltas), states);
            expectClose(latentGradient(states, deltas), tf.grad((x) => weight(x))(u, dw), 1e-3);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('uses the largest power of two that divides n as block size', () => {
    const { weight, latentShape } = hadamardParametrization();
    expect(latentShape(24)).toEqual([24]);
    const entries = Array.from(weight(tf.ones([24])).dataSync());
    expect(entries.filter((entry) => entry !== 0)).toHaveLength(24 * 8);
  });

  it('names the invalid argument', () => {
    expect(() => hadamardParametrization({ blockSize: 6 })).toThrow('blockSize is 6; it must be a power of two');
    expect(() => hadamardParametrization({ blockSize: 8 }).latentShape(12)).toThrow(
      'hadamard: blockSize is 8; it must divide the size of the matrix, 12',
    );
    expect(() => hadamardParametrization({ trainable: 1 as never })).toThrow('trainable is');
  });

  it('leaks nothing', () => {
    const { operator } = hadamardParametrization();
    const u = tf.ones([8]);
    const states = normal([3, 8], 1);
    expectNoNewTensors(() => tf.tidy(() => void operator!(u).multiply(states)));
  });
});
