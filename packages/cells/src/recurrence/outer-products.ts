import * as tf from '@tensorflow/tfjs-core';
import { transposed } from './transposed.js';

/** Rows that are transposed and multiplied at a time: a block that stays in the cache. */
const BLOCK_ROWS = 4096;

/**
 * Σ_i left_iᵀ right_i over rows, which is how the gradient of a weight is collected after a scan: a few large products.
 *
 * @param left shape [count, m]
 * @param right shape [count, n]
 * @returns shape [m, n]
 */
export function outerProducts(left: tf.Tensor2D, right: tf.Tensor2D): tf.Tensor2D {
  const count = left.shape[0];
  if (count <= BLOCK_ROWS) return tf.matMul(transposed(left), right);
  const blocks: tf.Tensor2D[] = [];
  for (let from = 0; from < count; from += BLOCK_ROWS) {
    const block = (rows: tf.Tensor2D) => tf.slice(rows, [from, 0], [Math.min(BLOCK_ROWS, count - from), -1]);
    blocks.push(tf.matMul(transposed(block(left)), block(right)));
  }
  return tf.addN(blocks);
}
