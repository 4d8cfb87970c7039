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
  type Normalization,
  predictsValues,
} from '@qornn/int-runtime';

/** What one matrix of an integer model is. */
export interface MatrixAnatomy {
  name: string;
  shape: [rows: number, columns: number];
  /** of a code; of a Hadamard matrix, 1 for each unit's sign */
  bits: number;
  /** size of the blocks of a Hadamard matrix; null where there is a code for every entry */
  hadamardBlock: number | null;
  /** of the packed codes or signs */
  bytes: number;
  /** the largest magnitude its 32-bit accumulator can reach, proven from the codes */
  accumulatorBound: number;
  /** bits between that bound and overflow */
  headroomBits: number;
}

/** A recurrent layer of an integer model: its kind, its sizes, the constants of its kind, and its matrices. */
export interface LayerAnatomy {
  kind: string;
  units: number;
  inputs: number;
  /** the constants in one line */
  summary: string;
  matrices: MatrixAnatomy[];
  /** constants of the kind, such as `stateBits` */
  [constant: string]: ContainedConstant | MatrixAnatomy[];
}

/** value = mean + std · number, one for each */
export interface NormalizationAnatomy {
  mean: number[];
  std: number[];
}

/** What is in an integer model, in plain numbers. */
export interface IntegerAnatomy {
  inputs: number;
  inputBits: number;
  /** of raw samples; null where they are read as they are */
  inputNormalization: NormalizationAnatomy | null;
  outputs: number;
  /** of what is predicted; null where the logits are the values */
  outputNormalization: NormalizationAnatomy | null;
  /** names of the outputs; none where they have none */
  labels: string[];
  /** names of the inputs; none where they have none */
  inputNames: string[];
  /** what the outputs stand for */
  predicts: 'classes' | 'values';
  /** where the model comes from; null where it does not say */
  origin: ModelOrigin | null;
  answers: 'every step' | 'last step';
  parameters: number;
  layers: LayerAnatomy[];
  readout: MatrixAnatomy & { scale: number };
}

/** Takes an integer model apart. */
export function anatomy(model: IntModel): IntegerAnatomy {
  const { readout } = model;
  const contents = modelContents(model);
  const layers = contents.layers.map(
    ({ kind, units, inputs, constants, summary, matrices }): LayerAnatomy => ({
      kind,
      units,
      inputs,
      ...constants,
      summary,
      matrices: matrices.map((matrix) => matrixAnatomy(matrix)),
    }),
  );
  const ofLayers = contents.layers.map(({ matrices, vectorParameters }) =>
    matrices.reduce((sum, { matrix }) => sum + parametersOf(matrix), vectorParameters),
  );
  const parameters = ofLayers.reduce((sum, own) => sum + own, readout.weights.codes.length + readout.bias.length);
  const largestBias = readout.bias.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
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
    answers: model.returnSequences ? 'every step' : 'last step',
    parameters,
    layers,
    readout: { ...matrixAnatomy(contents.readout, largestBias), scale: readout.scale },
  };
}

/** @param offset what is added to the accumulator besides the product */
function matrixAnatomy({ name, matrix, inputMagnitude }: ContainedMatrix, offset = 0): MatrixAnatomy {
  const { rows, columns } = matrix;
  const accumulatorBound = largestRowSum(matrix) * inputMagnitude + offset;
  const stored = isHadamard(matrix)
    ? { bits: 1, hadamardBlock: matrix.blockSize, bytes: Math.ceil(rows / 8) }
    : {
        bits: matrix.bits,
        hadamardBlock: null,
        // Codes of one bit are ternary and take two.
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

/** Numbers that are stored of a matrix. */
function parametersOf(matrix: IntMatrix | IntHadamard): number {
  return isHadamard(matrix) ? matrix.signs.length : matrix.codes.length;
}

function plain(normalization: Normalization | null): NormalizationAnatomy | null {
  return normalization && { mean: Array.from(normalization.mean), std: Array.from(normalization.std) };
}
