import * as tf from '@tensorflow/tfjs-core';

/** blockdiag(H_m, …, H_m) / √m, shape [n, n]. */
export function blockDiagonal(n: number, m: number): tf.Tensor2D {
  const values = new Float32Array(n * n);
  const entry = 1 / Math.sqrt(m);
  for (let i = 0; i < n; i++) {
    const from = i - (i % m);
    for (let j = 0; j < m; j++) values[i * n + from + j] = isOdd((i % m) & j) ? -entry : entry;
  }
  return tf.tensor2d(values, [n, n]);
}

/** Whether the number of set bits is odd. */
export function isOdd(bits: number): boolean {
  let rest = bits;
  let odd = false;
  for (; rest !== 0; rest &= rest - 1) odd = !odd;
  return odd;
}
