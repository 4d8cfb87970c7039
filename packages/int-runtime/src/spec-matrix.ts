import { codesOf } from './int-matrix.js';

/** A matrix of integer codes: value = scale · code, plus a multiple of the identity. Row-major; rows are outputs. */
export interface CodedMatrix {
  kind: 'codes';
  rows: number;
  columns: number;
  codes: Int8Array | Int16Array;
  /** bits per code, 1 to 8; 1 is {−1, 0, 1} */
  bits: number;
  /** one step for the matrix, or one per row */
  scale: Float32Array;
  /** value added to the diagonal of a recurrent matrix, a finite number ≥ 0; default 0 */
  identity?: number;
}

/** A floating-point matrix, which `compile` rounds. */
export interface RealMatrix {
  kind: 'real';
  rows: number;
  columns: number;
  values: Float32Array;
}

export type SpecMatrix = CodedMatrix | RealMatrix;

/**
 * scale · diag(signs) · H, where H has Sylvester's Hadamard matrices along its diagonal, H_{2m} = [[H_m, H_m], [H_m, −H_m]]: the
 * Hadamard parametrization.
 */
export interface HadamardMatrix {
  kind: 'hadamard';
  rows: number;
  /** equal to `rows` */
  columns: number;
  /** a power of two that divides `rows` */
  blockSize: number;
  /** ±1, [rows] */
  signs: Int8Array;
  /** magnitude of the entries within a block, a finite number > 0; 1/√blockSize makes the matrix orthogonal */
  scale: number;
}

/** The real values of a matrix, row-major. */
export function matrixValues(matrix: SpecMatrix | HadamardMatrix): Float32Array {
  if (matrix.kind === 'real') return matrix.values;
  if (matrix.kind === 'hadamard') return Float32Array.from(codesOf(matrix).codes, (code) => code * matrix.scale);
  const { codes, scale, rows, columns, identity = 0 } = matrix;
  const values = Float32Array.from(codes, (code, i) => code * scale[scale.length === 1 ? 0 : Math.floor(i / columns)]!);
  if (identity !== 0) for (let i = 0; i < rows; i++) values[i * columns + i]! += identity;
  return values;
}
