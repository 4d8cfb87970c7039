import { type IntHadamard, isHadamard, type OrthogonalLayer } from '@qornn/int-runtime';
import { firstIndices, partOfMatrix } from '../../size/part-of-matrix.js';
import type { LayerSizes } from '../cost-kind.js';

/** The first units and inputs of a layer, with codes of fewer bits. */
export function resizedOrthogonal(
  layer: OrthogonalLayer,
  { units, inputs, weightBits = 8 }: LayerSizes,
): OrthogonalLayer | null {
  if (units > layer.units || inputs > layer.inputs) return null;
  const { recurrent } = layer;
  // Blocks of 8 and more are what processors are fast with.
  if (isHadamard(recurrent) && units % Math.min(8, recurrent.blockSize) !== 0) return null;
  const first = (values: Int32Array) => (values.length === layer.units ? values.slice(0, units) : values);
  return {
    ...layer,
    units,
    inputs,
    recurrent: isHadamard(recurrent)
      ? firstBlocks(recurrent, units)
      : partOfMatrix(recurrent, firstIndices(units), units, weightBits),
    kernel: partOfMatrix(layer.kernel, firstIndices(units), inputs, weightBits),
    recurrentMultiplier: first(layer.recurrentMultiplier),
    kernelMultiplier: first(layer.kernelMultiplier),
    stateShift: first(layer.stateShift),
    bias: first(layer.bias),
    initialState: first(layer.initialState),
    recurrentThreshold: first(layer.recurrentThreshold),
    outputThreshold: first(layer.outputThreshold),
  };
}

/** With the largest blocks that divide the rows, up to those there are. */
function firstBlocks({ blockSize, signs }: IntHadamard, rows: number): IntHadamard {
  let size = blockSize;
  while (rows % size !== 0) size /= 2;
  return { rows, columns: rows, blockSize: size, signs: signs.slice(0, rows) };
}
