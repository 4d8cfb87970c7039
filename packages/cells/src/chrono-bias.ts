import * as tf from '@tensorflow/tfjs-core';

/**
 * Initial biases of gates σ(b) that keep the state. A gate that is constantly σ(b) forgets within 1 + eᵇ time steps, and
 *
 *     b = log(u),   u ~ uniform in [1, steps − 1)
 *
 * spreads these times of the units evenly over 2 to `steps`.
 *
 * Source: Tallec and Ollivier 2018 (arXiv 1804.11188), equation 16.
 *
 * @param steps the longest time, at least 2
 * @returns shape [units], entries in [0, log(steps − 1)]
 * @example
 * chronoBias(64, 784, 0);
 */
export function chronoBias(units: number, steps: number, seed: number): tf.Tensor1D {
  return tf.tidy(() => tf.log(tf.randomUniform<tf.Rank.R1>([units], 1, steps - 1, 'float32', seed)));
}
