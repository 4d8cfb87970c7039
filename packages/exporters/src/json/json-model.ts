import type { ModelOrigin } from '@qornn/int-runtime';

/** A matrix of codes. */
export interface JsonCodes {
  rows: number;
  columns: number;
  /** bits per code, 1 to 8; 1 is ternary */
  bits: number;
  /** one list per row */
  codes: number[][];
}

/** diag(signs) · H, with Sylvester's Hadamard matrices along the diagonal of H. */
export interface JsonHadamard {
  rows: number;
  columns: number;
  blockSize: number;
  signs: number[];
}

/** The value of a layer's field, with lists for arrays. */
export type JsonField =
  | string
  | number
  | boolean
  | null
  | JsonCodes
  | JsonHadamard
  | JsonField[]
  | { [field: string]: JsonField };

/** A layer. */
export interface JsonLayer {
  kind: string;
  /** how the fields make a step, in lines; absent if nobody registered the formula of the kind */
  formula?: string[];
  /** the constants in one line */
  summary: string;
  units: number;
  inputs: number;
  /** all other fields of the kind by their names: constants, vectors, then matrices */
  fields: { [field: string]: JsonField };
}

/** Normalization (value − mean) / std by 32-bit floats, written as the shortest decimal numbers that 32-bit floats read as the same. */
export interface JsonNormalization {
  mean: number[];
  std: number[];
}

/** What `exportJson` writes: all that is needed to compute the same integers. Scales are doubles. */
export interface JsonModel {
  format: 'qornn integer model';
  version: 1;
  /** hash of all numbers of the model, 16 hexadecimal digits */
  digest: string;
  sizes: {
    /** entries of matrices and trained vectors; of a Hadamard matrix, its signs */
    parameters: number;
    /** bits of all codes and signs */
    weightBits: number;
    /** size of the model as a .qornn.safetensors file, in bytes */
    fileBytes: number;
  };
  input: {
    formula: string;
    count: number;
    /** empty without names */
    names: string[];
    bits: number;
    scale: number;
    normalization: JsonNormalization | null;
  };
  layers: JsonLayer[];
  readout: { formula: string; outputs: number; scale: number; bias: number[]; weights: JsonCodes };
  output: {
    formula: string;
    /** class scores, of which the largest is the answer, or values */
    answers: 'classes' | 'values';
    /** whether there is an answer at every time step, or only after the last */
    returnSequences: boolean;
    /** the answer is the mean of o over the time steps; absent: o of the last one, or of every one */
    pooling?: 'mean';
    /** how the mean is computed; with `pooling` */
    poolingFormula?: string;
    /** names of the outputs; empty without names */
    labels: string[];
    normalization: JsonNormalization | null;
  };
  /** null if unknown */
  origin: ModelOrigin | null;
}
