import type { HadamardMatrix, SpecMatrix } from '../../spec-matrix.js';

/** σ of a recurrence, as trained. */
export type RecurrentActivation = 'linear' | 'relu' | 'modrelu' | 'tanh';
/** φ between a state and what reads it. */
export type OutputActivation = 'identity' | 'relu' | 'modrelu';

/** One recurrent layer: h_t = σ(W h_{t−1} + U x_t + b), y_t = φ(h_t). */
export interface OrthogonalSpec {
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
