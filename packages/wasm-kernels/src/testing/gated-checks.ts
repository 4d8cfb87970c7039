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
  rounds ? { step: 2 ** -22, largestCode: 2 ** 40 } : null;

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
 * f'(0), by Ridders' method: central differences of halved steps, extrapolated to a step of zero, until the estimated error stops
 * falling. So steep functions get short steps, and flat ones steps that rounding to float32 does not disturb.
 */
function slopeOf(f: (step: number) => number): number {
  let best = { slope: Number.NaN, error: Number.POSITIVE_INFINITY };
  let before: number[] = [];
  for (let level = 0; level < 5; level++) {
    const step = 0.1 / 2 ** level;
    const row = [(f(step) - f(-step)) / (2 * step)];
    for (let order = 1; order <= level; order++) {
      const [finer, coarser] = [row[order - 1]!, before[order - 1]!];
      const slope = finer + (finer - coarser) / (4 ** order - 1);
      const error = Math.max(Math.abs(slope - finer), Math.abs(slope - coarser));
      if (error <= best.error) best = { slope, error };
      row.push(slope);
    }
    before = row;
  }
  return best.slope;
}

/**
 * Checks the gradient of each input by the slope along one random direction of length 1. The tolerance is 1 % of the average component
 * of the gradient along such a direction.
 */
export function expectSlopes(
  inputs: Record<string, tf.Tensor>,
  gradients: Record<string, tf.Tensor>,
  loss: (inputs: Record<string, tf.Tensor>) => number,
): void {
  for (const [name, value] of Object.entries(inputs)) {
    const random = tf.randomNormal(value.shape, 0, 1, 'float32', 77);
    const direction = tf.div(random, tf.norm(random));
    const difference = slopeOf((step) => loss({ ...inputs, [name]: tf.add(value, tf.mul(direction, step)) }));
    const gradient = gradients[name]!;
    const average = Math.sqrt(inner(gradient, gradient) / gradient.size);
    expect(Math.abs(difference - inner(gradient, direction)), name).toBeLessThan(1e-2 * average + 2e-4);
  }
}
