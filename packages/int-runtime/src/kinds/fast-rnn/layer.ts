import type { GateActivation } from '../gates/activation.js';
import type { GatedIntLayer } from '../gates/layer.js';

/**
 * A FastRNN layer in integers, with a, activations and rounding as in `GatedIntLayer`; h has k bits in units of 2^−q, and c fraction bits f_c:
 *
 *     c = σ(a),   h' = clamp(blend(β · h, α · c; f_c − q), −2^{k−1}, 2^{k−1} − 1)
 */
export interface FastRNNLayer extends GatedIntLayer {
  /** kind of layer */
  kind: 'fastRNN';
  /** b, [units], in units of the pre-activations */
  bias: Int32Array;
  /** α and β in units of 2^−15, 0 to 2^15 */
  alpha: number;
  beta: number;
  /** σ */
  updateActivation: GateActivation;
}
