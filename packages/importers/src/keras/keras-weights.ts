import { ImportError } from '../errors.js';
import { type DirectionWeights, GATES, type ImportedCell, type ReadoutWeights } from '../network.js';
import { matrixShape, type StoredArray, shapeText, valuesOf } from '../stored-array.js';

/** The arrays of one direction of a layer: kernel, recurrent kernel and, if it has one, bias. */
export type CellArrays = readonly StoredArray[];

/** Sizes of a direction, from the shapes of its arrays. */
export interface CellSizes {
  inputs: number;
  units: number;
  cell: ImportedCell;
}

/** @throws ImportError when the shapes are of no LSTM, GRU or SimpleRNN */
export function sizesOf(arrays: CellArrays, name: string): CellSizes {
  const [kernel, recurrent] = arrays;
  if (!kernel || !recurrent || arrays.length > 3) {
    throw new ImportError(`${name} has ${arrays.length} arrays; must be kernel, recurrent kernel and possibly bias`);
  }
  const [units, width] = matrixShape(recurrent);
  const cell = (['lstm', 'gru', 'rnn'] as const).find((one) => GATES[one] * units === width);
  if (!cell) {
    throw new ImportError(
      `${shapeText(recurrent)} has ${width} columns for ${units} units; must be 4 times (LSTM), 3 times (GRU) or once (SimpleRNN) as many`,
    );
  }
  return { inputs: matrixShape(kernel)[0], units, cell };
}

/**
 * Whether the arrays of a GRU are those with reset after the product: its bias has two rows.
 *
 * @returns undefined without a bias
 */
export function resetsAfter([, , bias]: CellArrays): boolean | undefined {
  return bias && bias.shape.length === 2;
}

/** @throws ImportError when a shape is wrong, or a weight is not finite */
export function directionWeights(
  arrays: CellArrays,
  { inputs, units, cell }: CellSizes,
  resetAfter: boolean,
): DirectionWeights {
  const [kernel, recurrent, bias] = arrays as [StoredArray, StoredArray, StoredArray?];
  const gates = GATES[cell];
  const width = gates * units;
  const times = gates === 1 ? 'units' : `${gates} · units`;
  const weights = {
    kernel: valuesOf(kernel, [inputs, width], `[inputs, ${times}]`),
    recurrentKernel: valuesOf(recurrent, [units, width], `[units, ${times}]`),
  };
  if (!bias) return { ...weights, bias: null, recurrentBias: null };
  if (!resetAfter) return { ...weights, bias: valuesOf(bias, [width], `[${times}]`), recurrentBias: null };
  const both = valuesOf(bias, [2, width], '[2, 3 · units]: reset after the product');
  return { ...weights, bias: both.slice(0, width), recurrentBias: both.slice(width) };
}

/** @throws ImportError when the arrays are not kernel and bias of a dense layer */
export function denseWeights(
  arrays: readonly StoredArray[],
  name: string,
  activation: ReadoutWeights['activation'],
): ReadoutWeights {
  const [kernel, bias] = arrays;
  if (!kernel || arrays.length > 2)
    throw new ImportError(`${name} has ${arrays.length} arrays; must be kernel and possibly bias`);
  const [inputs, outputs] = matrixShape(kernel);
  return {
    ...{ name, inputs, outputs, activation },
    kernel: valuesOf(kernel, [inputs, outputs], '[inputs, outputs]'),
    bias: bias ? valuesOf(bias, [outputs], '[outputs]') : null,
  };
}
