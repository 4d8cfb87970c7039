import { readFileSync } from 'node:fs';
import { expectClose, expectNoNewTensors, matrix, type StoredTensor, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockHadamard, hadamardMatrix } from './hadamard.js';
import { orthogonalityDefect } from './orthogonality-defect.js';

beforeAll(() => useBackend('wasm'));

const { cases } = JSON.parse(readFileSync(new URL('../fixtures/hadamard.json', import.meta.url), 'utf8')) as {
  cases: { n: number; block: number; u: StoredTensor; W: StoredTensor; x: StoredTensor; y: StoredTensor }[];
};

describe('hadamardMatrix', () => {
  it('is symmetric with H Hᵀ = n I for every power of two', () => {
    for (const n of [1, 2, 4, 64]) {
      const h = hadamardMatrix(n);
      expectClose(tf.matMul(h, tf.transpose(h)), tf.mul(tf.eye(n), n), 0);
      expectClose(tf.transpose(h), h, 0);
    }
  });

  it("follows Sylvester's construction", () => {
    const h = hadamardMatrix(4);
    const rows = tf.concat([tf.concat([h, h], 1), tf.concat([h, tf.neg(h)], 1)], 0);
    expectClose(hadamardMatrix(8), rows, 0);
  });

  it.each([0, 3, 12, 2.5])('throws for size %s', (n) => {
    expect(() => hadamardMatrix(n)).toThrow(`hadamardMatrix: n is ${n}; it must be`);
  });
});

describe('blockHadamard', () => {
  it.each(cases)('agrees with HadamRNN (case %#)', (c) => {
    const w = blockHadamard(tf.tensor1d(c.u.data), c.block);
    expectClose(w, c.W, 1e-6);
    expectClose(tf.matMul(matrix(c.x), tf.transpose(w)), c.y, 1e-5);
  });

  it('is orthogonal for any signs, including zeros', () => {
    const u = tf.concat([tf.zeros([1]), tf.randomNormal([63], 0, 1, 'float32', 2)]) as tf.Tensor1D;
    for (const block of [1, 8, 64]) expect(orthogonalityDefect(blockHadamard(u, block))).toBeLessThan(1e-6);
  });

  it('has a straight-through gradient for the signs', () => {
    const u = tf.tensor1d([0.2, -3, 1, -0.1]);
    const dy = tf.randomNormal([4, 4], 0, 1, 'float32', 3);
    const gradient = tf.grad((u) => blockHadamard(u as tf.Tensor1D, 2))(u, dy);
    const unsigned = blockHadamard(tf.ones([4]), 2);
    expectClose(gradient, tf.sum(tf.mul(dy, unsigned), 1), 1e-6);
  });

  it('names the argument that does not fit', () => {
    expect(() => blockHadamard(tf.ones([6]), 4)).toThrow('blockSize is 4; it must divide the length of u, 6');
    expect(() => blockHadamard(tf.ones([6]), 3)).toThrow('blockSize is 3; it must be a power of two');
    expect(() => blockHadamard(tf.ones([2, 2]) as unknown as tf.Tensor1D, 2)).toThrow('not shape [2,2]');
  });

  it('leaks nothing', () => {
    const u = tf.ones([8]) as tf.Tensor1D;
    expectNoNewTensors(() => blockHadamard(u, 4).dispose());
    expectNoNewTensors(() => hadamardMatrix(8).dispose());
  });
});
