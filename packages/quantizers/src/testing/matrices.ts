import { uniformNumbers } from '@qornn/internal-testing/random';
import fc from 'fast-check';

/** A matrix on the host, row-major. */
export interface HostMatrix {
  values: number[];
  shape: [number, number];
}

/** Small matrices with float32 entries of magnitude up to 1e30. */
export const matrices: fc.Arbitrary<HostMatrix> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => filled(rows, columns));

/** Square matrices with entries small enough that adding the identity is not lost to rounding. */
export const squareMatrices: fc.Arbitrary<HostMatrix> = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => filled(n, n, Math.fround(100)));

function filled(rows: number, columns: number, max = Math.fround(1e30)): fc.Arbitrary<HostMatrix> {
  const entry = fc.float({ noNaN: true, min: -max, max });
  return fc
    .array(entry, { minLength: rows * columns, maxLength: rows * columns })
    .map((values) => ({ values, shape: [rows, columns] }));
}

/** Seeded independent standard normal numbers (Box–Muller). */
export function normalNumbers(count: number, seed: number): Float32Array {
  const next = uniformNumbers(seed);
  // Offset by half a step, so that the logarithm is finite.
  const uniform = () => next() + 2 ** -33;
  return Float32Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}

/** A random orthogonal matrix: Gram–Schmidt, applied twice, to normal rows. */
export function orthogonalMatrix(n: number, seed: number): Float32Array {
  const matrix = Float64Array.from(normalNumbers(n * n, seed));
  for (let i = 0; i < n; i++) {
    const row = matrix.subarray(i * n, (i + 1) * n);
    for (const other of [...Array(2 * i).keys()].map((k) => matrix.subarray((k % i) * n, ((k % i) + 1) * n))) {
      const projection = row.reduce((sum, value, k) => sum + value * other[k]!, 0);
      for (let k = 0; k < n; k++) row[k]! -= projection * other[k]!;
    }
    const norm = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    for (let k = 0; k < n; k++) row[k]! /= norm;
  }
  return Float32Array.from(matrix);
}
