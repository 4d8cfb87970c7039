import type { GateActivation } from '../gates/activation.js';
import type { GatedIntLayer } from '../gates/layer.js';

/**
 * A FastGRNN layer in integers, with a, activations and rounding as in `GatedIntLayer`; h has k bits in units of 2^−q, and c fraction bits f_c:
 *
 *     z = σ_g(a_z),   c = σ_u(a_h),   where a_z and a_h differ in their bias only
 *     v = (ζ · (2^15 − z) + ν · 2^15 + 2^14) >> 15
 *     h' = clamp(blend(z · h, v · c; f_c − q), −2^{k−1}, 2^{k−1} − 1)
 *
 * v is at most 3 · 2^15, so that v · c may need 33 bits; up to ζ + ν = 1 with a gate ≥ 0, 32 suffice.
 */
export interface FastGRNNLayer extends GatedIntLayer {
  /** kind of layer */
  kind: 'fastGRNN';
  /** b_z, [units], in units of the pre-activations */
  gateBias: Int32Array;
  /** b_h, likewise */
  bias: Int32Array;
  /** ζ and ν in units of 2^−15, 0 to 2^15 */
  zeta: number;
  nu: number;
  /** σ_g, with bounded values */
  gateActivation: GateActivation;
  /** σ_u */
  updateActivation: GateActivation;
}
