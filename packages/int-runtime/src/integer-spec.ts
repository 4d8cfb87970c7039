import type { BaseSpec } from './kinds/base-layer.js';
import type { RecurrentSpec } from './kinds/layer-kinds.js';
import type { SpecMatrix } from './spec-matrix.js';

/** o = V φ(h) + b_o. */
export interface ReadoutSpec {
  /** V, [outputs, units] */
  weights: SpecMatrix;
  /** b_o, [outputs] */
  bias: Float32Array;
}

/** A trained network as plain data: result of `describe` of `@qornn/cells`, input of `calibrate` and `compile`. */
export interface IntegerSpec<Spec extends BaseSpec = RecurrentSpec> {
  /** number of input features */
  inputs: number;
  /** the output of layer l is the input of layer l + 1 */
  layers: Spec[];
  readout: ReadoutSpec;
  /** whether the network has an output at every time step, or only at the last */
  returnSequences: boolean;
  /** `'mean'`: the answer is the mean of the outputs over the time steps; only without `returnSequences`. Default: the output of the last */
  pooling?: 'mean';
}
