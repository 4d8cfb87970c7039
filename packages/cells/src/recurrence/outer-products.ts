import { hasWasmKernels, outerProducts as outerProductsOnWasm } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { transposed } from './transposed.js';

/** Rows that are transposed and multiplied at a time, so that the block stays in the cache. */
const BLOCK_ROWS = 1024;

/**
 * Σ_i left_iᵀ right_i over rows, for several `rights`: the weight gradients of a scan in a few large products. The products share the
 * transposes of `left`. The backend copies the right operand, so put the narrow matrices there.
 *
 * @param left shape [count, m]
 * @param rights each [count, n]
 * @returns one [m, n] per right matrix
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
