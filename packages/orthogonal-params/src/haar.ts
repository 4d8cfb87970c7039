import * as tf from '@tensorflow/tfjs-core';
import { normalNumbers } from './seeded-random.js';
import { requireOrder } from './validation.js';

/**
 * A random orthogonal matrix from the uniform (Haar) distribution: the Q factor of a matrix of independent normal
 * numbers, for an R factor with positive diagonal.
 *
 * Computed in float64 by Gram–Schmidt, applied twice to each row, which is orthogonal up to rounding.
 * Source: Mezzadri 2007 (math-ph/0609050); Giraud, Langou and Rozložník 2005 on "twice is enough".
 *
 * @param n size, ≥ 1
 * @param seed integer ≥ 0, default 0
 * @returns shape [n, n]
 * @throws ParametrizationError when `n` or `seed` is out of range
 * @example
 * orthogonalityDefect(haar(64, 7)); // below 1e-6
 */
export function haar(n: number, seed = 0): tf.Tensor2D {
  requireOrder('haar', n);
  const matrix = normalNumbers(seed, n * n);
  for (let i = 0; i < n; i++) {
    const row = matrix.subarray(i * n, (i + 1) * n);
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < i; j++) {
        const other = matrix.subarray(j * n, (j + 1) * n);
        const projection = dot(row, other);
        for (let k = 0; k < n; k++) {
          row[k]! -= projection * other[k]!;
        }
      }
    }
    const norm = Math.sqrt(dot(row, row));
    for (let k = 0; k < n; k++) {
      row[k]! /= norm;
    }
  }
  return tf.tensor2d(Float32Array.from(matrix), [n, n]);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) {
    sum += a[k]! * b[k]!;
  }
  return sum;
}
