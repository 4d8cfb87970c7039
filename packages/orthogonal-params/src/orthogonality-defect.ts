import type * as tf from '@tensorflow/tfjs-core';
import { requireMatrix } from './validation.js';

/**
 * The distance of W from orthogonality:
 *
 *     defect = ‖W Wᵀ − I‖_F / √n
 *
 * It equals √(mean of (σᵢ² − 1)²) over the singular values, about twice their typical distance from 1, and is comparable
 * between sizes. For a matrix with more rows than columns, WᵀW is used. Computed in float64 on the host.
 *
 * @param w shape [rows, columns]; n = min(rows, columns)
 * @returns 0 when exactly orthogonal; about 1e-7 for float32 rounding of an orthogonal matrix
 * @throws ShapeError when `w` is not a matrix
 * @example
 * orthogonalityDefect(tf.mul(tf.eye(8), 1.1)); // 0.21 = 1.1² − 1
 */
export function orthogonalityDefect(w: tf.Tensor2D): number {
  requireMatrix('orthogonalityDefect', w);
  const [rows, columns] = w.shape;
  const values = w.dataSync();
  const isTall = rows > columns;
  const count = isTall ? columns : rows;
  const length = isTall ? rows : columns;
  const between = isTall ? columns : 1;
  const from = isTall ? 1 : columns;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      let product = 0;
      for (let k = 0; k < length; k++) {
        product += values[i * from + k * between]! * values[j * from + k * between]!;
      }
      sum += i === j ? (product - 1) ** 2 : 2 * product ** 2;
    }
  }
  return Math.sqrt(sum / count);
}
