import type { SpecMatrix } from '../../spec-matrix.js';
import type { GatedSpec } from '../gates/spec.js';

/**
 * A GRU layer, gates in the order of Keras: update z, reset r, candidate n.
 *
 *     z, r = sigmoid(U x_t + W h_{t−1} + b),   h_t = z ∘ h_{t−1} + (1 − z) ∘ n
 *     n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + b_{r,n})),   or tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1})) if reset before the product
 */
export interface GruSpec extends GatedSpec {
  /** kind of layer */
  kind: 'gru';
  /** W, [3 units, units] */
  recurrent: SpecMatrix;
  /** U, [3 units, inputs] */
  kernel: SpecMatrix;
  /** b, [3 units], the recurrent bias of z and r included */
  bias: Float32Array;
  /** b_{r,n}, [units]; default zeros; only with `resetAfter` */
  recurrentBias?: Float32Array;
  /** whether r multiplies the product, as in Keras 3 and PyTorch, or what is multiplied */
  resetAfter: boolean;
}
