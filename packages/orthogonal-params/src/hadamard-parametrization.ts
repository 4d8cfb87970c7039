import { check, flag } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError } from './errors.js';
import { blockHadamard, hadamardMatrix, isPowerOfTwo, signsOf } from './hadamard.js';
import type { LinearOperator, OrthogonalParametrization } from './parametrization.js';
import { normalNumbers } from './seeded-random.js';
import { checkOptions, requireInteger } from './validation.js';

/** Options of {@link hadamardParametrization}. */
export interface HadamardOptions {
  /** m, a power of two that divides n; default: the largest. */
  blockSize?: number;
  /** Whether the signs are learned; default true. Fixed random signs alone already give a good memory. */
  trainable?: boolean;
}

/**
 * Signs times a block-diagonal Hadamard matrix: W = diag(sign u) · blockdiag(H_m, …, H_m) / √m, one bit per unit.
 *
 * Exactly orthogonal, with codes ±1 (0 outside the blocks) and step 1/√m, so that it needs no quantizer. The latent is u, shape
 * [n]; its gradient is straight-through for the signs, see `blockHadamard`.
 *
 * As an operator, W is never formed: H_m is the Kronecker product of H_p and H_q, p q = m, p and q near √m, so that a row costs
 * n (p + q) multiplications instead of n². Kernels with butterflies need n log₂ m additions.
 * Source: Foucault, Mamalet and Malgouyres 2025 (HadamRNN, ICLR 2025).
 *
 * @throws ParametrizationError when an option is unknown or out of range
 * @example
 * const parametrization = hadamardParametrization({ blockSize: 32 });
 * const operator = parametrization.operator!(parametrization.initialize(128, 7));
 * const next = operator.multiply(states); // states · Wᵀ
 */
export function hadamardParametrization(options: HadamardOptions = {}): OrthogonalParametrization {
  const { blockSize, trainable = true } = checkOptions<HadamardOptions>('hadamard', options, {
    blockSize: check('a power of two', isPowerOfTwo),
    trainable: flag,
  });
  const blockOf = (n: number): number => {
    requireInteger('hadamard', 'n', n, 1);
    if (blockSize !== undefined && n % blockSize !== 0) {
      throw new ParametrizationError(
        `hadamard: blockSize is ${blockSize}; it must divide the size of the matrix, ${n}`,
        'blockSize',
        blockSize,
      );
    }
    // The lowest set bit is the largest power of two that divides n.
    return blockSize ?? n & -n;
  };
  return {
    name: 'hadamard',
    exact: true,
    trainable,
    exactBits: 1,
    latentShape: (n) => {
      blockOf(n);
      return [n];
    },
    // One sign bit per unit.
    parameterCount: (n) => (trainable ? n : 0),
    operationsPerStep: () => 0,
    weight: (latent) => blockHadamard(latent as tf.Tensor1D, blockOf(latent.size)),
    initialize(n, seed = 0) {
      blockOf(n);
      return tf.tensor1d(Float32Array.from(normalNumbers(seed, n)));
    },
    operator: (latent) => signedHadamard(latent as tf.Tensor1D, blockOf(latent.size)),
    getConfig: () => ({ name: 'hadamard', ...(blockSize !== undefined && { blockSize }), trainable }),
  };
}

/** W as an operator, applied block by block through its Kronecker factors. */
function signedHadamard(u: tf.Tensor1D, m: number): LinearOperator {
  const n = u.shape[0];
  const p = 2 ** Math.floor(Math.log2(m) / 2);
  const q = m / p;
  // Straight-through also for second derivatives.
  const signs = tf.customGrad((input) => ({
    value: signsOf(input as tf.Tensor1D),
    gradFunc: (dy) => tf.clone(dy),
  }))(u) as tf.Tensor1D;
  const left = hadamardMatrix(p);
  const right = tf.div<tf.Tensor2D>(hadamardMatrix(q), Math.sqrt(m));
  // (H_p ⊗ H_q) x, x as a p × q matrix, is H_p X H_q: both are symmetric.
  const transform = (rows: tf.Tensor2D): tf.Tensor2D => {
    const blocks = (rows.shape[0] * n) / m;
    const byRight = tf.matMul(tf.reshape(rows, [blocks * p, q]) as tf.Tensor2D, right);
    if (p === 1) return tf.reshape(byRight, rows.shape);
    const turned = tf.reshape(tf.transpose(tf.reshape(byRight, [blocks, p, q]), [0, 2, 1]), [blocks * q, p]);
    const byLeft = tf.matMul(turned as tf.Tensor2D, left);
    return tf.reshape(tf.transpose(tf.reshape(byLeft, [blocks, q, p]), [0, 2, 1]), rows.shape);
  };
  return {
    multiply: (rows) => tf.mul(transform(rows), signs),
    multiplyTransposed: (rows) => transform(tf.mul(rows, signs)),
    latentGradient: (states, deltas) => tf.sum(tf.mul(transform(states), deltas), 0),
    hadamard: { signs, blockSize: m },
  };
}
