import type { HadamardMatrix, SpecMatrix } from '../../spec-matrix.js';

/** σ of a trained recurrence. */
export type RecurrentActivation = 'linear' | 'relu' | 'modrelu' | 'tanh';
/** φ between a state and the output. */
export type OutputActivation = 'identity' | 'relu' | 'modrelu';

/** A recurrent layer: h_t = σ(W h_{t−1} + U x_t + b), y_t = φ(h_t). */
export interface OrthogonalSpec {
  /** kind of layer */
  kind: 'orthogonal';
  units: number;
  /** W, [units, units] */
  recurrent: SpecMatrix | HadamardMatrix;
  /** U, [units, inputs] */
  kernel: SpecMatrix;
  /** b, [units] */
  bias: Float32Array;
  /** h_0, [units]; default zeros */
  initialState?: Float32Array;
  recurrentActivation: RecurrentActivation;
  outputActivation: OutputActivation;
  /** b of modReLU, [units], if σ is modrelu */
  recurrentThreshold?: Float32Array;
  /** b of modReLU, [units], if φ is modrelu */
  outputThreshold?: Float32Array;
}
