import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';

/** How a gradient is compared with finite differences. */
export interface GradientCheck {
  /** distance between the points of the differences, > 0; default 1e-2 */
  step?: number;
  /** largest error, relative to the larger of 1 and the slope; default 1e-2 */
  tolerance?: number;
  /** of the directions, and of the weights of the outputs; default 1 */
  seed?: number;
}

/** Directions along which slopes are compared. */
const DIRECTIONS = 3;

/**
 * Expects that the gradient of a function is what central differences of the fourth order show. With random dy and directions d:
 *
 *     ⟨∇ Σ dy · f(x), d⟩ = (8 (g(e) − g(−e)) − (g(2e) − g(−2e))) / 12 e,   g(t) = Σ dy · f(x + t d)
 *
 * A second derivative is checked by passing a first one as `f`. Float32 makes steps below 1e-3 noisy.
 *
 * @param at where, a float32 tensor; `f` must be smooth within 2 `step` of it
 * @throws AssertionError when they differ, or the backend lacks a kernel that the gradient needs, which the message names
 * @example
 * expectGradient(tf.square, tf.tensor1d([1, -2]));
 */
export function expectGradient(
  f: (x: tf.Tensor) => tf.Tensor,
  at: tf.Tensor,
  { step = 1e-2, tolerance = 1e-2, seed = 1 }: GradientCheck = {},
): void {
  tf.tidy(() => {
    const { shape } = f(at);
    const dy = tf.randomNormal(shape, 0, 1, 'float32', seed);
    const gradient = withKernelNamed(() => tf.grad(f)(at, dy));
    expect(gradient.shape).toEqual(at.shape);
    for (let i = 1; i <= DIRECTIONS; i++) {
      const direction = tf.randomNormal(at.shape, 0, 1, 'float32', seed + i);
      const slope = numberOf(tf.sum(tf.mul(gradient, direction)));
      const g = (t: number) => tf.tidy(() => numberOf(tf.sum(tf.mul(dy, f(tf.add(at, tf.mul(direction, t)))))));
      const difference = (8 * (g(step) - g(-step)) - (g(2 * step) - g(-2 * step))) / (12 * step);
      const error = Math.abs(difference - slope) / Math.max(1, Math.abs(slope));
      if (!(error <= tolerance)) {
        expect.fail(
          `the slope along direction ${i} is ${slope} by the gradient, but ${difference} by finite differences`,
        );
      }
    }
  });
}

/**
 * Runs a computation, and names the kernel that the backend lacks for it.
 *
 * @throws AssertionError when there is no such kernel
 */
export function withKernelNamed<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    const [, kernel, backend] =
      /Kernel '(\w+)' not registered for backend '(\w+)'/.exec((error as Error).message) ?? [];
    if (kernel === undefined) throw error;
    return expect.fail(
      `the ${backend} backend has no kernel ${kernel}: use other operations, or register one (useBackend of @qornn/backend takes that of cpu)`,
    );
  }
}

function numberOf(scalar: tf.Tensor): number {
  return scalar.dataSync()[0]!;
}
