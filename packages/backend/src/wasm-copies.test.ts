import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fixWasmCopies, restoreStockWasmCopies } from './wasm-copies.js';

beforeAll(async () => {
  await tf.setBackend('wasm');
});

afterEach(restoreStockWasmCopies);

describe('fixWasmCopies', () => {
  it.each(['float32', 'int32', 'bool'] as const)('returns the same values (%s)', (dtype) => {
    expect(fixWasmCopies()).toBe(true);
    const x = tf.tensor2d([[1, 0, 1]], [1, 3], dtype);
    const copy = tf.clone(x);
    expect([copy.shape, copy.dtype, Array.from(copy.dataSync())]).toEqual([[1, 3], dtype, [1, 0, 1]]);
    tf.dispose([x, copy]);
  });

  it('keeps the values while either tensor lives, without memory for the second', () => {
    fixWasmCopies();
    const { numTensors, numDataBuffers } = tf.memory();
    const x = tf.tensor1d([3, 5]);
    const copy = tf.clone(x);
    expect(tf.memory().numDataBuffers).toBe(numDataBuffers + 1);
    x.dispose();
    // Freed memory goes to the next allocation.
    const other = tf.tensor1d([7, 9]);
    expect(Array.from(copy.dataSync())).toEqual([3, 5]);
    tf.dispose([copy, other]);
    expect(tf.memory()).toMatchObject({ numTensors, numDataBuffers });
  });

  it('does not change a clone of a variable when the variable is assigned', () => {
    fixWasmCopies();
    const variable = tf.variable(tf.tensor1d([1]));
    const copy = tf.clone(variable);
    variable.assign(tf.tensor1d([2]));
    expect([copy.dataSync()[0], variable.dataSync()[0]]).toEqual([1, 2]);
    tf.dispose([variable, copy]);
  });
});
