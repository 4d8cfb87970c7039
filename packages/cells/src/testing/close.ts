import type * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';

/** Asserts |actual − expected| ≤ tolerance · max|expected|, entry by entry, and equal shapes. */
export function expectClose(
  actual: tf.Tensor,
  expected: tf.Tensor | { shape: number[]; data: number[] },
  tolerance = 1e-5,
): void {
  const values = 'dataSync' in expected ? expected.dataSync() : expected.data;
  expect(actual.shape).toEqual(expected.shape);
  const got = actual.dataSync();
  let scale = 1e-30;
  let worst = 0;
  for (let i = 0; i < got.length; i++) {
    scale = Math.max(scale, Math.abs(values[i]!));
    const difference = Math.abs(got[i]! - values[i]!);
    worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(worst, difference);
  }
  expect(worst / scale).toBeLessThanOrEqual(tolerance);
}
