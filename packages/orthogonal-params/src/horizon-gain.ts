import * as tf from '@tensorflow/tfjs-core';
import { Matrix } from 'ml-matrix';
import { frobeniusNorm } from './frobenius-norm.js';
import { overFloats, requireInteger, requireSquare } from './validation.js';

/** The number of squarings: the smallest m with 2^m ≥ horizon. */
function squaringsFor(horizon: number): number {
  return Math.ceil(Math.log2(horizon));
}

/**
 * The growth factor of a state per step of a linear recurrence, averaged over directions and over a horizon of T steps:
 *
 *     g = (‖W^n‖_F / √d)^{1/n},   n = 2^⌈log₂ T⌉
 *
 * Computed by repeated squaring in float64, renormalized at every squaring with the logarithm kept, so that nothing overflows.
 * It is 1 for an orthogonal matrix and tends to the spectral radius as T grows. 0 when W^n = 0.
 *
 * @param w shape [d, d]
 * @param horizon T, an integer ≥ 1
 * @throws ShapeError when `w` is not square
 * @throws ParametrizationError when `horizon` is out of range
 * @example
 * horizonGain(tf.mul(tf.eye(4), 1.02), 784); // 1.02
 */
export function horizonGain(w: tf.Tensor2D, horizon: number): number {
  requireSquare('horizonGain', w);
  requireInteger('horizonGain', 'horizon', horizon, 1);
  const [rows, columns] = w.shape;
  const squarings = squaringsFor(horizon);
  let power = Matrix.from1DArray(rows, columns, w.dataSync());
  let logarithm = 0;
  for (let i = 0; i <= squarings; i++) {
    const norm = power.norm('frobenius') / Math.sqrt(rows);
    if (norm === 0) {
      return 0;
    }
    logarithm += Math.log(norm) / 2 ** i;
    if (i < squarings) {
      power.div(norm);
      power = power.mmul(power);
    }
  }
  return Math.exp(logarithm);
}

/**
 * {@link horizonGain} as a tensor: ⌈log₂ T⌉ products, nothing is read back. Its gradient is not useful; see `normalizeGain`.
 *
 * @param w shape [d, d]
 * @param horizon T, an integer ≥ 1
 * @returns g, a scalar
 * @throws ShapeError when `w` is not square
 * @throws ParametrizationError when `horizon` is out of range
 * @example
 * horizonGainScalar(tf.mul(tf.eye(4), 1.02), 784); // 1.02
 */
export function horizonGainScalar(w: tf.Tensor2D, horizon: number): tf.Scalar {
  requireSquare('horizonGainScalar', w);
  requireInteger('horizonGainScalar', 'horizon', horizon, 1);
  return tf.tidy(() => {
    const squarings = squaringsFor(horizon);
    const rootOfSize = Math.sqrt(w.shape[0]);
    const sizeOf = (matrix: tf.Tensor) => tf.div<tf.Scalar>(frobeniusNorm(matrix), rootOfSize);
    let power = overFloats(w, (floats) => floats);
    let size = sizeOf(power);
    let logarithm = tf.scalar(0);
    for (let i = 0; i < squarings; i++) {
      // A power that became 0 keeps size 0 and adds log 1; the last line then returns 0.
      const divisor = tf.where(tf.equal(size, 0), 1, size) as tf.Scalar;
      logarithm = tf.add(logarithm, tf.mul(tf.log(divisor), 2 ** -i));
      const normalized = tf.div<tf.Tensor2D>(power, divisor);
      power = tf.matMul(normalized, normalized);
      size = sizeOf(power);
    }
    // size^(1/n), not exp(log size / n), which would be NaN for size 0.
    return tf.mul<tf.Scalar>(tf.exp(logarithm), tf.pow(size, 2 ** -squarings));
  });
}
