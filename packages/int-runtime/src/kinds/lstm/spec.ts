import type { SpecMatrix } from '../../spec-matrix.js';
import type { GatedSpec } from '../gates/spec.js';
import type { StateFormat } from '../gates/state-format.js';

/**
 * An LSTM layer, gates in the order of Keras: input i, forget f, candidate g, output o.
 *
 *     p = U x_t + W h_{t−1} + b,   i, f, o = sigmoid(p_i), sigmoid(p_f), sigmoid(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 */
export interface LstmSpec extends GatedSpec {
  /** kind of layer */
  kind: 'lstm';
  /** W, [4 units, units] */
  recurrent: SpecMatrix;
  /** U, [4 units, inputs] */
  kernel: SpecMatrix;
  /** b, [4 units] */
  bias: Float32Array;
  /** c_0, [units]; default zeros */
  initialCell?: Float32Array;
  /** format of c that the layer was trained with, and keeps; default: 16 bits and a calibrated range */
  cellFormat?: StateFormat;
}
