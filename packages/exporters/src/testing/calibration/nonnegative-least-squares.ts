/**
 * x ≥ 0 that minimizes ‖A x − b‖, by the active set of Lawson and Hanson 1974 (Solving Least Squares Problems, chapter 23).
 *
 * @param rows A, [equations, unknowns]
 */
export function nonnegativeLeastSquares(rows: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = rows[0]!.length;
  const gram = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => dot(rows, i, j)));
  const right = Array.from({ length: n }, (_, i) => rows.reduce((sum, row, k) => sum + row[i]! * b[k]!, 0));
  let x = new Array<number>(n).fill(0);
  const free = new Set<number>();
  const scale = Math.max(...right.map(Math.abs));
  for (let round = 0; round < 10 * n; round++) {
    const gradient = right.map((value, i) => value - gram[i]!.reduce((sum, g, j) => sum + g * x[j]!, 0));
    const entering = gradient
      .map((value, i) => ({ i, gain: value / Math.sqrt(gram[i]![i]! || 1) }))
      .filter(({ i, gain }) => !free.has(i) && gain > 1e-9 * scale)
      .sort((p, q) => q.gain - p.gain)[0];
    if (!entering) break;
    free.add(entering.i);
    for (;;) {
      const indices = [...free];
      const solved = solve(
        indices.map((i) => indices.map((j) => gram[i]![j]! + (i === j ? 1e-12 * gram[i]![i]! : 0))),
        indices.map((i) => right[i]!),
      );
      const next = new Array<number>(n).fill(0);
      indices.forEach((i, k) => {
        next[i] = solved[k]!;
      });
      const leaving = indices.filter((i) => next[i]! <= 0);
      if (leaving.length === 0) {
        x = next;
        break;
      }
      const part = Math.min(...leaving.map((i) => x[i]! / (x[i]! - next[i]!)));
      x = x.map((value, i) => value + part * (next[i]! - value));
      for (const i of leaving)
        if (x[i]! <= 1e-12 * Math.max(...x)) {
          x[i] = 0;
          free.delete(i);
        }
      if (free.size === 0) break;
    }
  }
  return x;
}

function dot(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0);
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const a = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i]![k]!) > Math.abs(a[pivot]![k]!)) pivot = i;
    [a[k], a[pivot]] = [a[pivot]!, a[k]!];
    for (let i = k + 1; i < n; i++) {
      const factor = a[i]![k]! / a[k]![k]!;
      for (let j = k; j <= n; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i]![n]!;
    for (let j = i + 1; j < n; j++) sum -= a[i]![j]! * x[j]!;
    x[i] = sum / a[i]![i]!;
  }
  return x;
}
