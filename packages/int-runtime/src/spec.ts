import { codesOf } from './model.js';

/** σ of a recurrence, as trained. */
export type RecurrentActivation = 'linear' | 'relu' | 'modrelu' | 'tanh';
/** φ between a state and what reads it. */
export type OutputActivation = 'identity' | 'relu' | 'modrelu';

/** A matrix of integer codes: value = scale · code, plus a multiple of the identity. Row-major; rows are outputs. */
export interface CodedMatrix {
  kind: 'codes';
  rows: number;
  columns: number;
  codes: Int8Array | Int16Array;
  /** width of the code book, 1 to 8; 1 is {−1, 0, 1} */
  bits: number;
  /** one step for the matrix, or one for each row */
  scale: Float32Array;
  /** what is added on the diagonal of a recurrent matrix, a finite number ≥ 0; 0 when absent */
  identity?: number;
}

/** A matrix that was trained in floating point; `compile` rounds it. */
export interface RealMatrix {
  kind: 'real';
  rows: number;
  columns: number;
  values: Float32Array;
}

export type SpecMatrix = CodedMatrix | RealMatrix;

/**
 * scale · diag(signs) · H, where H has Sylvester's Hadamard matrices along its diagonal, H_{2m} = [[H_m, H_m], [H_m, −H_m]]: what the
 * Hadamard parametrization is made of.
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

/** One recurrent layer: h_t = σ(W h_{t−1} + U x_t + b), y_t = φ(h_t). */
export interface RecurrentSpec {
  /** which recurrence it is */
  kind: 'orthogonal';
  units: number;
  /** W, [units, units] */
  recurrent: SpecMatrix | HadamardMatrix;
  /** U, [units, inputs] */
  kernel: SpecMatrix;
  /** b, [units] */
  bias: Float32Array;
  /** h_0, [units]; zeros when absent */
  initialState?: Float32Array;
  recurrentActivation: RecurrentActivation;
  outputActivation: OutputActivation;
  /** b of modReLU, [units], where σ is modrelu */
  recurrentThreshold?: Float32Array;
  /** b of modReLU, [units], where φ is modrelu */
  outputThreshold?: Float32Array;
}

/** o = V φ(h) + b_o. */
export interface ReadoutSpec {
  /** V, [outputs, units] */
  weights: SpecMatrix;
  /** b_o, [outputs] */
  bias: Float32Array;
}

/** A trained network in plain data: what `describe` of `@qornn/cells` makes, and `calibrate` and `compile` read. */
export interface IntegerSpec {
  /** features of an input */
  inputs: number;
  /** layer l + 1 reads φ(h_l) */
  layers: RecurrentSpec[];
  readout: ReadoutSpec;
  /** whether the network answers at every time step or at the last */
  returnSequences: boolean;
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
