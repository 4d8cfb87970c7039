/** A matrix as rows of numbers. */
export type Matrix = number[][];

/** `h_t = σ(W h_{t−1} + U x_t + b)` for one sequence, in double precision. */
export function plainScan(
  sigma: (z: number, unit: number) => number,
  { w, u, b }: { w: Matrix; u: Matrix; b: number[] },
  x: Matrix,
  start: number[],
  counts: (t: number) => boolean,
): Matrix {
  let h = start;
  return x.map((xt, t) => {
    const next = w.map((row, i) => sigma(dot(row, h) + dot(u[i]!, xt) + b[i]!, i));
    if (counts(t)) h = next;
    return h;
  });
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** The Hadamard matrix of Sylvester, m × m. */
export function hadamard(m: number): Matrix {
  const parity = (bits: number): number => (bits === 0 ? 0 : (bits & 1) ^ parity(bits >> 1));
  return Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => (parity(i & j) ? -1 : 1)));
}
