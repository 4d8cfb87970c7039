import * as tf from '@tensorflow/tfjs-core';

/**
 * The block-diagonal matrix of rotations [[cos θ, sin θ], [−sin θ, cos θ]], the exponential of blocks
 * [[0, θ], [−θ, 0]]. Its eigenvalues are e^{±iθ}. When n is odd the last diagonal entry is 1.
 *
 * @param n size of the matrix, ≥ 1
 * @param angle returns the next angle θ in radians; called ⌊n/2⌋ times
 */
export function planeRotations(n: number, angle: () => number): tf.Tensor2D {
  const values = new Float32Array(n * n);
  for (let i = 0; i + 1 < n; i += 2) {
    const theta = angle();
    values[i * n + i] = Math.cos(theta);
    values[i * n + i + 1] = Math.sin(theta);
    values[(i + 1) * n + i] = -Math.sin(theta);
    values[(i + 1) * n + i + 1] = Math.cos(theta);
  }
  if (n % 2 === 1) {
    values[n * n - 1] = 1;
  }
  return tf.tensor2d(values, [n, n]);
}
