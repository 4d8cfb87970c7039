import type { IntMatrix } from './int-matrix.js';
import type { BaseLayer } from './kinds/base-layer.js';
import type { IntLayer } from './kinds/layer-kinds.js';

/** o = V y + b_o in 32 bits, where y is the output of the last layer, φ(h) for an orthogonal one; logit = scale · o. */
export interface IntReadout {
  outputs: number;
  /** V, [outputs, units] */
  weights: IntMatrix;
  bias: Int32Array;
  scale: number;
}

/** Normalization (value − mean) / std. */
export interface Normalization {
  /** finite, one per component */
  mean: Float32Array;
  /** finite and > 0, one per component */
  std: Float32Array;
}

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Why a part has its bits: an option said so, it was trained with them, or nothing was said. */
export type BitSource = 'chosen' | 'trained' | 'default';

/** Why the parts of a network have their bits. */
export interface BitSources {
  input: BitSource;
  readout: BitSource;
  /** of each layer, by part: `kernel`, `recurrent`, and states by their names */
  layers: Readonly<Record<string, BitSource>>[];
}

/** Origin of a network. */
export interface ModelOrigin {
  /** name of its training task */
  task: string;
  /** T, time steps per training sequence, ≥ 1 */
  timeSteps: number;
  /** the data; null for generated data */
  data: {
    /** SHA-256 of the data, 64 hexadecimal digits */
    digest: string;
    /** number of rows in the files */
    rows: number;
    /** names of the files, without folders */
    files: string[];
  } | null;
  /** SHA-256 of the checkpoint file, 64 hexadecimal digits; null without one */
  checkpoint: string | null;
  /**
   * how raw data become samples: options of the training task, plain JSON with at most 8 levels, for example columns, rules for missing values,
   * windows. The runtime does not use them; whoever feeds it may. Absent if unknown.
   */
  reading?: Readonly<Record<string, Json>>;
  /** why the parts of the network have their bits; `compile` adds it. Absent if unknown */
  bits?: BitSources;
}

/** An integer network as plain data, to run, save or export. */
export interface IntModel<Layer extends BaseLayer = IntLayer> {
  inputs: number;
  /** k_x, 2 to 16 */
  inputBits: number;
  /** code of a sample = clamp(⌊(x − mean) / (std · inputScale) + 1/2⌋), in doubles */
  inputScale: number;
  /** normalization of samples, [inputs]; null: mean 0, std 1 */
  inputNormalization: Normalization | null;
  layers: Layer[];
  readout: IntReadout;
  /** normalization of predicted values, [outputs]: value = mean + std · logit; null: the logits are the values */
  outputNormalization: Normalization | null;
  /** names of the outputs, [outputs]; may be empty */
  labels: string[];
  returnSequences: boolean;
  /**
   * `'mean'`: the answer is the mean of the readouts since the reset, ⌊Σ o_t / n + 1/2⌋; only without `returnSequences`. Absent: the last
   * readout. See `MeanReadout`.
   */
  pooling?: 'mean';
  /** unique names of the inputs, [inputs], in order; may be absent or empty */
  inputNames?: string[];
  /** whether outputs are class scores (argmax is the answer) or values; default: values if they have a normalization */
  answers?: 'classes' | 'values';
  /** absent if unknown */
  origin?: ModelOrigin;
}

/** Whether the outputs of a model are values, not class scores. */
export function predictsValues({
  answers,
  outputNormalization,
}: Pick<IntModel, 'answers' | 'outputNormalization'>): boolean {
  return answers ? answers === 'values' : outputNormalization !== null;
}
