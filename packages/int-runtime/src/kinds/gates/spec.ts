import type { SpecMatrix } from '../../spec-matrix.js';
import type { BaseSpec } from '../base-layer.js';
import type { StateFormat } from './state-format.js';

/** A weight of low rank: E D. */
export interface LowRankSpec {
  kind: 'lowRank';
  /** D, [rank, columns] */
  down: SpecMatrix;
  /** E, [rows, rank] */
  up: SpecMatrix;
}

export type GateSpecMatrix = SpecMatrix | LowRankSpec;

/** Common fields of trained layers with gates. */
export interface GatedSpec extends BaseSpec {
  /** W, [rows, units]; rows are blocks of `units`, one for each gate */
  recurrent: GateSpecMatrix;
  /** U, [rows, inputs] */
  kernel: GateSpecMatrix;
  /** h_0, [units]; default zeros */
  initialState?: Float32Array;
  /** format of h that the layer was trained with, and keeps; default: `stateBits` of `compile` and a calibrated range */
  stateFormat?: StateFormat;
}
