import * as tf from '@tensorflow/tfjs-core';
import { frobeniusNorm } from './frobenius-norm.js';
import { largestSingularValue } from './largest-singular-value.js';
import { oneInsteadOfZero } from './one-instead-of-zero.js';
import { readsHostMemory } from './reads-host-memory.js';
import { normalNumbers } from './seeded-random.js';
import { overFloats, requireMatrix } from './validation.js';

/** The Gram matrix is first raised to the power 2^5: a squaring costs more than a step, but doubles the effect of every step. */
const SQUARINGS = 5;
/** Steps v ← G^32 v / ‖G^32 v‖; together equal to 512 steps of power iteration. */
const STEPS = 16;
/** Arbitrary but fixed: the start vector must be generic and reproducible. */
const START_SEED = 1;

/**
 * The spectral norm σ₁ = ‖W‖₂. The start vector is fixed, so the result depends on `w` only.
 *
 * On the cpu and wasm backends, the Lanczos iteration in float64 with a relative error near 1e-7. On other backends, power iteration
 * that does not read back:
 *
 *     G = WᵀW (or WWᵀ, the smaller),   v ← G^32 v / ‖G^32 v‖  16 times,   σ₁ ≈ ‖W v‖
 *
 * This equals 512 steps of power iteration and never overestimates: the relative error is 1e-6 when the second singular value is 0.5 %
 * below the first, and below 1e-3 for any gap.
 *
 * @param w shape [rows, columns]
 * @returns a scalar, 0 when `w` is 0, NaN when it contains NaN; not differentiable
 * @throws ShapeError when `w` is not a matrix
 * @example
 * spectralNorm(tf.tensor2d([[3, 0], [0, 1]])); // 3
 */
export function spectralNorm(w: tf.Tensor2D): tf.Scalar {
  requireMatrix('spectralNorm', w);
  return readsHostMemory() ? tf.scalar(largestSingularValue(w.dataSync(), ...w.shape)) : overFloats(w, powerIteration);
}

function powerIteration(w: tf.Tensor2D): tf.Scalar {
  return tf.tidy(() => {
    const isWide = w.shape[0] < w.shape[1];
    const columns = Math.min(...w.shape);
    const largest = oneInsteadOfZero(tf.max(tf.abs(w)));
    // Scaled to |entries| ≤ 1, so that products neither overflow nor underflow.
    const scaled = tf.div<tf.Tensor2D>(isWide ? tf.transpose(w) : w, largest);
    let power = tf.matMul(tf.transpose(scaled), scaled);
    for (let i = 0; i < SQUARINGS; i++) {
      const normalized = tf.div<tf.Tensor2D>(power, oneInsteadOfZero(frobeniusNorm(power)));
      power = tf.matMul(normalized, normalized);
    }
    let v = tf.tensor2d(Float32Array.from(normalNumbers(START_SEED, columns)), [columns, 1]);
    for (let i = 0; i < STEPS; i++) {
      const next = tf.matMul(power, v);
      v = tf.div(next, oneInsteadOfZero(frobeniusNorm(next)));
    }
    return tf.mul<tf.Scalar>(frobeniusNorm(tf.matMul(scaled, v)), largest);
  });
}
