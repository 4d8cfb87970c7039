import type { IntMatrix } from './int-matrix.js';
import type { BaseLayer } from './kinds/base-layer.js';
import type { IntLayer } from './kinds/layer-kinds.js';

/** o = V y + b_o in 32 bits, y being what the last layer gives, φ(h) of an orthogonal one; logit = scale · o. */
export interface IntReadout {
  outputs: number;
  /** V, [outputs, units] */
  weights: IntMatrix;
  bias: Int32Array;
  scale: number;
}

/** What real numbers are counted from and in: (value − mean) / std. */
export interface Normalization {
  /** finite, one for each number */
  mean: Float32Array;
  /** finite and > 0, likewise */
  std: Float32Array;
}

/** Where a network comes from. */
export interface ModelOrigin {
  /** name of the task that it was trained on */
  task: string;
  /** T, time steps of a sequence that it was trained on, ≥ 1 */
  timeSteps: number;
  /** the data; null where a seed gave them */
  data: {
    /** SHA-256 of what was read, 64 hexadecimal digits */
    digest: string;
    /** of the files, as the task counts them */
    rows: number;
    /** names of the files, without their folders */
    files: string[];
  } | null;
  /** SHA-256 of the file of weights that it was made from, 64 hexadecimal digits; null where there was none */
  checkpoint: string | null;
}

/** A network in integers: plain data, ready to be run, written to a file or exported. */
export interface IntModel<Layer extends BaseLayer = IntLayer> {
  inputs: number;
  /** k_x, 2 to 16 */
  inputBits: number;
  /** code of a sample = clamp(⌊(x − mean) / (std · inputScale) + 1/2⌋), in doubles */
  inputScale: number;
  /** of samples, [inputs]; null: mean 0, std 1 */
  inputNormalization: Normalization | null;
  layers: Layer[];
  readout: IntReadout;
  /** of what is predicted, [outputs]: value = mean + std · logit; null: the logits are the values */
  outputNormalization: Normalization | null;
  /** names of the outputs, [outputs]; empty where they have none */
  labels: string[];
  returnSequences: boolean;
  /** names of the inputs, [inputs], each once, in the order in which a sample has them; absent or empty where they have none */
  inputNames?: string[];
  /** whether outputs stand for classes, of which the largest is the answer, or are it; absent: values where they have units */
  answers?: 'classes' | 'values';
  /** absent where nothing is known of it */
  origin?: ModelOrigin;
}

/** Whether the outputs of a model are values, and not classes of which the largest is the answer. */
export function predictsValues({
  answers,
  outputNormalization,
}: Pick<IntModel, 'answers' | 'outputNormalization'>): boolean {
  return answers ? answers === 'values' : outputNormalization !== null;
}
