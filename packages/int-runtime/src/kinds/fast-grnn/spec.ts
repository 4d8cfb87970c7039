import type { GateActivation } from '../gates/activation.js';
import type { GatedSpec } from '../gates/spec.js';

/**
 * A FastGRNN layer, whose gate and update share their matrices:
 *
 *     p_t = U x_t + W h_{t−1},   z_t = σ_g(p_t + b_z),   c_t = σ_u(p_t + b_h)
 *     h_t = (ζ (1 − z_t) + ν) ∘ c_t + z_t ∘ h_{t−1}
 */
export interface FastGRNNSpec extends GatedSpec {
  /** kind of layer */
  kind: 'fastGRNN';
  /** b_z, [units] */
  gateBias: Float32Array;
  /** b_h, [units] */
  bias: Float32Array;
  /** ζ and ν, after their sigmoid, in [0, 1] */
  zeta: number;
  nu: number;
  /** σ_g */
  gateActivation: GateActivation;
  /** σ_u */
  updateActivation: GateActivation;
}
