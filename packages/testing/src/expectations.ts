import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';

/** A tensor as the reference files hold it. */
export interface StoredTensor {
  shape: number[];
  data: number[];
}

/** Puts a stored matrix on the backend. */
export function matrix(stored: StoredTensor): tf.Tensor2D {
  return tf.tensor2d(stored.data, stored.shape as [number, number]);
}

/** ‖actual − expected‖_F / ‖expected‖_F on the host. */
export function relativeError(actual: tf.Tensor, expected: tf.Tensor | readonly number[]): number {
  const a = actual.dataSync();
  const e = expected instanceof tf.Tensor ? expected.dataSync() : expected;
  let difference = 0;
  let size = 0;
  for (let i = 0; i < e.length; i++) {
    difference += (a[i]! - e[i]!) ** 2;
    size += e[i]! ** 2;
  }
  return Math.sqrt(difference / (size || 1));
}

/** Every entry within `relative` of the expected one, measured against the largest expected entry; equal shapes, where given. */
export function expectClose(
  actual: tf.Tensor,
  expected: tf.Tensor | StoredTensor | readonly number[],
  relative = 1e-5,
): void {
  const a = actual.dataSync();
  const e = expected instanceof tf.Tensor ? expected.dataSync() : 'data' in expected ? expected.data : expected;
  if ('shape' in expected) expect(actual.shape).toEqual(expected.shape);
  expect(a.length).toBe(e.length);
  let largest = 0;
  for (let i = 0; i < e.length; i++) {
    largest = Math.max(largest, Math.abs(e[i]!));
  }
  for (let i = 0; i < e.length; i++) {
    if (!(Math.abs(a[i]! - e[i]!) <= relative * (largest || 1))) {
      expect.fail(`entry ${i} is ${a[i]}, expected ${e[i]} within ${relative} of the largest, ${largest}`);
    }
  }
}

/** Runs `work` twice and expects that the second run leaves as many tensors as it found. */
export function expectNoNewTensors(work: () => void): void {
  work();
  const before = tf.memory().numTensors;
  work();
  expect(tf.memory().numTensors).toBe(before);
}
