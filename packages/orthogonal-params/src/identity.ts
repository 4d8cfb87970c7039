import * as tf from '@tensorflow/tfjs-core';
import { requireOrder } from './validation.js';

/**
 * The identity matrix, the initializer of IRNN (Le, Jaitly and Hinton 2015, arXiv 1504.00941).
 *
 * @param n size, ≥ 1
 * @returns shape [n, n]
 * @throws ParametrizationError when `n` is out of range
 * @example
 * identity(2); // [[1, 0], [0, 1]]
 */
export function identity(n: number): tf.Tensor2D {
  requireOrder('identity', n);
  return tf.eye(n);
}
