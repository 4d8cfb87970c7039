import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError, ShapeError } from './errors.js';
import { blockDiagonal, isOdd } from './sylvester.js';
import { overFloats, requireInteger, requireNumbers, requireOrder } from './validation.js';

/**
 * The Hadamard matrix of Sylvester's construction, entries ±1, Hₙ Hₙᵀ = n I.
 *
 *     H₁ = [1],   H₂ₙ = [[Hₙ, Hₙ], [Hₙ, −Hₙ]];   entry (i, j) is (−1)^popcount(i AND j)
 *
 * @param n a power of two
 * @returns shape [n, n], symmetric
 * @throws ParametrizationError when `n` is not a power of two, or above 2^15
 * @example
 * hadamardMatrix(2); // [[1, 1], [1, -1]]
 */
export function hadamardMatrix(n: number): tf.Tensor2D {
  requirePowerOfTwo('hadamardMatrix', 'n', n);
  requireOrder('hadamardMatrix', n);
  const values = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) values[i * n + j] = isOdd(i & j) ? -1 : 1;
  }
  return tf.tensor2d(values, [n, n]);
}

/**
 * A block-diagonal Hadamard matrix with learned signs: exactly orthogonal, one bit per unit.
 *
 *     W = diag(sign u) · blockdiag(H_m, …, H_m) / √m,   sign 0 := 1
 *
 * With m = n it is dense; with m < n each row has m entries ±1/√m, a sparse ternary matrix. The gradient is straight-through for the
 * signs: ∂L/∂u_i = Σ_j G_ij (blockdiag H / √m)_ij.
 * Source: Foucault, Mamalet and Malgouyres 2025 (HadamRNN, ICLR 2025).
 *
 * @param u shape [n]; only its signs matter; NaN propagates
 * @param blockSize m, a power of two that divides n
 * @returns shape [n, n], orthogonal
 * @throws ShapeError when `u` is not a nonempty vector
 * @throws ParametrizationError when `blockSize` is not a power of two, or does not divide n
 * @example
 * blockHadamard(tf.tensor1d([0.3, -2]), 2); // [[1, 1], [-1, 1]] / √2
 */
export function blockHadamard(u: tf.Tensor1D, blockSize: number): tf.Tensor2D {
  if (u.rank !== 1 || u.size === 0) {
    throw new ShapeError(`blockHadamard: needs a nonempty vector, not shape [${u.shape}]`, u.shape);
  }
  requireNumbers('blockHadamard', u);
  requirePowerOfTwo('blockHadamard', 'blockSize', blockSize);
  const n = u.shape[0];
  requireOrder('blockHadamard', n);
  if (n % blockSize !== 0) {
    throw new ParametrizationError(
      `blockHadamard: blockSize is ${blockSize}; it must divide the length of u, ${n}`,
      'blockSize',
      blockSize,
    );
  }
  const ofSigns = tf.customGrad((argument, save) => {
    const blocks = blockDiagonal(n, blockSize);
    (save as tf.GradSaveFunc)([blocks]);
    const signs = signsOf(argument as tf.Tensor1D);
    return {
      value: tf.mul(tf.expandDims(signs, 1), blocks),
      gradFunc: (dy, saved) => tf.sum(tf.mul(dy, saved[0]!), 1),
    };
  });
  return overFloats(u, ofSigns) as tf.Tensor2D;
}

/** −1 where u < 0, else 1. NaN stays NaN, so that a diverged latent stays visible. */
export function signsOf(u: tf.Tensor1D): tf.Tensor1D {
  const signs = tf.where(tf.less(u, 0), tf.scalar(-1), tf.scalar(1)) as tf.Tensor as tf.Tensor1D;
  return tf.where(tf.isNaN(u), u, signs);
}

export function isPowerOfTwo(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number.isInteger(Math.log2(value as number));
}

/** @throws ParametrizationError when `value` is not a power of two */
export function requirePowerOfTwo(caller: string, field: string, value: number): void {
  requireInteger(caller, field, value, 1);
  if (!isPowerOfTwo(value)) {
    throw new ParametrizationError(`${caller}: ${field} is ${value}; it must be a power of two`, field, value);
  }
}
