import {
  type ContainedConstant,
  type ContainedMatrix,
  type IntHadamard,
  type IntMatrix,
  type IntModel,
  isHadamard,
  largestRowSum,
  type ModelOrigin,
  modelContents,
  modelPrecision,
  type Normalization,
  type PartPrecision,
  predictsValues,
} from '@qornn/int-runtime';

/** A matrix of an integer model. */
export interface MatrixSummary {
  name: string;
  shape: [rows: number, columns: number];
  /** bits per code; 1 for the signs of a Hadamard matrix */
  bits: number;
  /** block size of a Hadamard matrix; null for a matrix of codes */
  hadamardBlock: number | null;
  /** size of the packed codes or signs */
  bytes: number;
  /** upper bound of the magnitude of its 32-bit accumulator, computed from the codes */
  accumulatorBound: number;
  /** bits between that bound and overflow */
  headroomBits: number;
}

/** A recurrent layer of an integer model. */
export interface LayerSummary {
  kind: string;
  units: number;
  inputs: number;
  /** the constants in one line */
  summary: string;
  matrices: MatrixSummary[];
  /** constants of the kind, such as `stateBits` */
  [constant: string]: ContainedConstant | MatrixSummary[];
}

/** value = mean + std · normalized value, per component */
export interface NormalizationSummary {
  mean: number[];
  std: number[];
}

/** Summary of an integer model, JSON-serializable. */
export interface ModelSummary {
  inputs: number;
  inputBits: number;
  /** normalization of the inputs; null without one */
  inputNormalization: NormalizationSummary | null;
  outputs: number;
  /** normalization of predicted values; null if the logits are the values */
  outputNormalization: NormalizationSummary | null;
  /** names of the outputs; may be empty */
  labels: string[];
  /** names of the inputs; may be empty */
  inputNames: string[];
  /** meaning of the outputs */
  predicts: 'classes' | 'values';
  /** where the model comes from; null if unknown */
  origin: ModelOrigin | null;
  /** `mean`: the mean of the outputs over the time steps */
  answers: 'every step' | 'last step' | 'mean';
  parameters: number;
  layers: LayerSummary[];
  readout: MatrixSummary & { scale: number };
  /** bits and steps of every number, and where they come from */
  precision: PartPrecision[];
}

/** Summarizes an integer model. */
export function summarizeModel(model: IntModel): ModelSummary {
  const { readout } = model;
  const contents = modelContents(model);
  const layers = contents.layers.map(
    ({ kind, units, inputs, constants, summary, matrices }): LayerSummary => ({
      kind,
      units,
      inputs,
      ...constants,
      summary,
      matrices: matrices.map((matrix) => matrixSummary(matrix)),
    }),
  );
  const ofLayers = contents.layers.map(({ matrices, vectorParameters }) =>
    matrices.reduce((sum, { matrix }) => sum + parametersOf(matrix), vectorParameters),
  );
  const parameters = ofLayers.reduce((sum, own) => sum + own, readout.weights.codes.length + readout.bias.length);
  const largestBias = readout.bias.reduce((max, b) => Math.max(max, Math.abs(b)), 0);
  return {
    inputs: model.inputs,
    inputBits: model.inputBits,
    inputNormalization: plain(model.inputNormalization),
    outputs: readout.outputs,
    outputNormalization: plain(model.outputNormalization),
    labels: [...model.labels],
    inputNames: [...(model.inputNames ?? [])],
    predicts: predictsValues(model) ? 'values' : 'classes',
    origin: model.origin ?? null,
    answers: model.pooling ?? (model.returnSequences ? 'every step' : 'last step'),
    parameters,
    layers,
    readout: { ...matrixSummary(contents.readout, largestBias), scale: readout.scale },
    precision: modelPrecision(model),
  };
}

/** @param offset largest magnitude added to the accumulator in addition to the product */
function matrixSummary({ name, matrix, inputMagnitude }: ContainedMatrix, offset = 0): MatrixSummary {
  const { rows, columns } = matrix;
  const accumulatorBound = largestRowSum(matrix) * inputMagnitude + offset;
  const stored = isHadamard(matrix)
    ? { bits: 1, hadamardBlock: matrix.blockSize, bytes: Math.ceil(rows / 8) }
    : {
        bits: matrix.bits,
        hadamardBlock: null,
        // 1-bit codes are ternary and use two bits.
        bytes: Math.ceil((rows * columns * Math.max(matrix.bits, 2)) / 8),
      };
  return {
    name,
    shape: [rows, columns],
    ...stored,
    accumulatorBound,
    headroomBits: Math.log2((2 ** 31 - 1) / Math.max(1, accumulatorBound)),
  };
}

/** Number of stored values of a matrix. */
function parametersOf(matrix: IntMatrix | IntHadamard): number {
  return isHadamard(matrix) ? matrix.signs.length : matrix.codes.length;
}

function plain(normalization: Normalization | null): NormalizationSummary | null {
  return normalization && { mean: Array.from(normalization.mean), std: Array.from(normalization.std) };
}
