import { type IntMatrix, type IntModel, largestRowSum } from '@qornn/int-runtime';

/** What one matrix of an integer model is. */
export interface MatrixAnatomy {
  name: string;
  shape: [rows: number, columns: number];
  bits: number;
  /** of the packed codes */
  bytes: number;
  /** the largest magnitude its 32-bit accumulator can reach, proven from the codes */
  accumulatorBound: number;
  /** bits between that bound and overflow */
  headroomBits: number;
}

/** What a recurrent layer of an integer model is. */
export interface LayerAnatomy {
  units: number;
  inputs: number;
  stateBits: number;
  stateScale: number;
  shift: number;
  /** smallest and largest m_W */
  recurrentMultiplier: [number, number];
  /** smallest and largest m_U */
  kernelMultiplier: [number, number];
  /** of a weight that is codes plus a multiple of the identity; null where it is codes alone */
  identityMultiplier: number | null;
  recurrentActivation: string;
  outputActivation: string;
  matrices: MatrixAnatomy[];
}

/** What is in an integer model, in plain numbers. */
export interface IntegerAnatomy {
  inputs: number;
  inputBits: number;
  outputs: number;
  answers: 'every step' | 'last step';
  parameters: number;
  layers: LayerAnatomy[];
  readout: MatrixAnatomy & { scale: number };
}

/** Takes an integer model apart. */
export function anatomy(model: IntModel): IntegerAnatomy {
  const { readout } = model;
  let magnitude = 2 ** (model.inputBits - 1);
  let parameters = 0;
  const layers = model.layers.map((layer): LayerAnatomy => {
    const own = 2 ** (layer.stateBits - 1);
    parameters += layer.recurrent.codes.length + layer.kernel.codes.length + layer.bias.length;
    parameters += layer.recurrentThreshold.length + layer.outputThreshold.length + layer.initialState.length;
    const matrices = [
      matrixAnatomy('recurrent', layer.recurrent, own),
      matrixAnatomy('kernel', layer.kernel, magnitude),
    ];
    magnitude = own;
    return {
      units: layer.units,
      inputs: layer.inputs,
      stateBits: layer.stateBits,
      stateScale: layer.stateScale,
      shift: layer.shift,
      recurrentMultiplier: extremes(layer.recurrentMultiplier),
      kernelMultiplier: extremes(layer.kernelMultiplier),
      identityMultiplier: layer.identityMultiplier[0] ?? null,
      recurrentActivation: layer.recurrentActivation,
      outputActivation: layer.outputActivation,
      matrices,
    };
  });
  parameters += readout.weights.codes.length + readout.bias.length;
  const largestBias = readout.bias.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  return {
    inputs: model.inputs,
    inputBits: model.inputBits,
    outputs: readout.outputs,
    answers: model.returnSequences ? 'every step' : 'last step',
    parameters,
    layers,
    readout: { ...matrixAnatomy('readout', readout.weights, magnitude, largestBias), scale: readout.scale },
  };
}

/** @param offset what is added to the accumulator besides the product */
function matrixAnatomy(name: string, matrix: IntMatrix, magnitude: number, offset = 0): MatrixAnatomy {
  const { rows, columns, bits } = matrix;
  const accumulatorBound = largestRowSum(matrix) * magnitude + offset;
  return {
    name,
    shape: [rows, columns],
    bits,
    // Codes of one bit are ternary and take two.
    bytes: Math.ceil((rows * columns * Math.max(bits, 2)) / 8),
    accumulatorBound,
    headroomBits: Math.log2((2 ** 31 - 1) / Math.max(1, accumulatorBound)),
  };
}

function extremes(values: Int32Array): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
