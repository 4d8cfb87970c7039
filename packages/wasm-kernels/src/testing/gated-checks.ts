import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Rounding } from '../rounding.js';

export const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Sizes around the block sizes of the kernels. */
export const sizes = fc.record({
  batch: fc.integer({ min: 1, max: 37 }),
  time: fc.integer({ min: 1, max: 4 }),
  inputs: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 19 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  starts: fc.boolean(),
  everyStep: fc.boolean(),
  rounds: fc.boolean(),
});

export type Sizes = {
  batch: number;
  time: number;
  inputs: number;
  n: number;
  seed: number;
  starts: boolean;
  everyStep: boolean;
  /** whether states are rounded, to numbers so close to each other that differences do not see it, and up to four million */
  rounds: boolean;
};

/** The rounding of states for sizes. */
export const roundingOf = ({ rounds }: Sizes): Rounding | null =>
  rounds ? { step: 2 ** -18, largestCode: 2 ** 40 } : null;

export function expectNear(got: tf.Tensor, expected: number[], tolerance: number): void {
  const values = got.dataSync();
  expect(values.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs(values[i]! - value)).toBeLessThan(tolerance);
  });
}

/** Σ a · b in double precision, to keep digits in differences. */
export function inner(a: tf.Tensor, b: tf.Tensor): number {
  const [one, other] = [a.dataSync(), b.dataSync()];
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

/**
 * Checks the gradient of each input by the slope along one random direction of length 1. The slope is extrapolated from two
 * central differences (Richardson) with an error of the fourth power of the step; the tolerance is 1 % of the average component of the
 * gradient along such a direction.
 */
export function expectSlopes(
  inputs: Record<string, tf.Tensor>,
  gradients: Record<string, tf.Tensor>,
  loss: (inputs: Record<string, tf.Tensor>) => number,
): void {
  for (const [name, value] of Object.entries(inputs)) {
    const random = tf.randomNormal(value.shape, 0, 1, 'float32', 77);
    const direction = tf.div(random, tf.norm(random));
    const at = (step: number) => loss({ ...inputs, [name]: tf.add(value, tf.mul(direction, step)) });
    const central = (step: number) => (at(step) - at(-step)) / (2 * step);
    const difference = (4 * central(0.05) - central(0.1)) / 3;
    const gradient = gradients[name]!;
    const average = Math.sqrt(inner(gradient, gradient) / gradient.size);
    expect(Math.abs(difference - inner(gradient, direction)), name).toBeLessThan(1e-2 * average + 2e-4);
  }
}
