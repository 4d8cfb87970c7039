import { hasWasmKernels, outerProducts as outerProductsOnWasm } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { transposed } from './transposed.js';

/** Rows that are transposed and multiplied at a time: a block that stays in the cache. */
const BLOCK_ROWS = 1024;

/**
 * Σ_i left_iᵀ right_i over rows for several `right`, which is how the gradients of weights are collected after a scan: a few large
 * products. The transposes of `left` serve them all; what lies on the right of a product is copied by the backend, so that narrow
 * matrices belong there.
 *
 * @param left shape [count, m]
 * @param rights each [count, n]
 * @returns one [m, n] for each
 */
export function outerProducts(left: tf.Tensor2D, rights: readonly tf.Tensor2D[]): tf.Tensor2D[] {
  if (hasWasmKernels()) return rights.map((right) => outerProductsOnWasm(left, right));
  const count = left.shape[0];
  const sums: tf.Tensor2D[][] = rights.map(() => []);
  for (let from = 0; from < count; from += BLOCK_ROWS) {
    const block = (rows: tf.Tensor2D) => tf.slice(rows, [from, 0], [Math.min(BLOCK_ROWS, count - from), -1]);
    const turned = transposed(block(left));
    rights.forEach((right, i) => {
      sums[i]!.push(tf.matMul(turned, block(right)));
    });
  }
  return sums.map((parts) => (parts.length === 1 ? parts[0]! : tf.addN(parts)));
}
