import type { IntMatrix } from '../../int-matrix.js';
import type { GatedIntLayer } from '../gates/layer.js';

/**
 * A GRU layer in integers, with a, activations and rounding as in `GatedIntLayer`; h has k bits in units of 2^−q, q = k − 1:
 *
 *     z = sigmoid(a_z),   r = sigmoid(a_r)
 *     reset after:   n = tanh(clamp(d + ((r · p + 2^14) >> 15), −2^15, 2^15 − 1)),
 *                    d = clamp((((U_n x) · m_U + 2^{s−1}) >> s) + b_n),   p = clamp((((W_n h) · m_W + 2^{s−1}) >> s) + b_{r,n})
 *     reset before:  n = tanh(a_n) with W_n g instead of W_n h,   g = (r · h + 2^14) >> 15
 *     h' = clamp(blend(z · h, (2^15 − z) · n; 15 − q), −2^{k−1}, 2^{k−1} − 1)
 *
 * p and d are clamped to 16 bits like a.
 */
export interface GruLayer extends GatedIntLayer {
  /** kind of layer */
  kind: 'gru';
  /** W, [3 units, units], gates z, r, n */
  recurrent: IntMatrix;
  /** U, [3 units, inputs] */
  kernel: IntMatrix;
  /** b, [3 units], in units of the pre-activations */
  bias: Int32Array;
  /** b_{r,n}, [units], with `resetAfter`; else empty */
  recurrentBias: Int32Array;
  /** whether r multiplies the product, or what is multiplied */
  resetAfter: boolean;
}
