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

/** A trained network in plain data: what `describe` of `@qornn/cells` makes, and `calibrate` and `compile` read. */
export interface IntegerSpec<Spec extends BaseSpec = RecurrentSpec> {
  /** features of an input */
  inputs: number;
  /** layer l + 1 reads what layer l gives */
  layers: Spec[];
  readout: ReadoutSpec;
  /** whether the network answers at every time step or at the last */
  returnSequences: boolean;
}
