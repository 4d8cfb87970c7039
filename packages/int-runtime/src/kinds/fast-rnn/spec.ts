import type { GateActivation } from '../gates/activation.js';
import type { GatedSpec } from '../gates/spec.js';

/** A FastRNN layer: c_t = σ(U x_t + W h_{t−1} + b), h_t = α c_t + β h_{t−1}. */
export interface FastRNNSpec extends GatedSpec {
  /** kind of layer */
  kind: 'fastRNN';
  /** b, [units] */
  bias: Float32Array;
  /** α and β, after their sigmoid, in [0, 1] */
  alpha: number;
  beta: number;
  /** σ */
  updateActivation: GateActivation;
}
