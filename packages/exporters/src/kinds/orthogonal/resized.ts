import { type IntHadamard, type IntMatrix, isHadamard, type OrthogonalLayer } from '@qornn/int-runtime';
import { codeRange } from '@qornn/int-runtime/reference';
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
    recurrent: isHadamard(recurrent) ? firstBlocks(recurrent, units) : part(recurrent, units, units, weightBits),
    kernel: part(layer.kernel, units, inputs, weightBits),
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

/** The upper left of a matrix. Codes of fewer bits are the upper bits; those of 1 bit are signs. */
function part({ columns, codes, bits }: IntMatrix, rows: number, width: number, most: number): IntMatrix {
  const fewer = Math.min(bits, most);
  const { smallest, largest } = codeRange(fewer);
  const down = Math.max(0, bits - fewer);
  const kept = new Int8Array(rows * width);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      const code = codes[i * columns + j]!;
      kept[i * width + j] = most === 1 ? (code < 0 ? -1 : 1) : Math.min(largest, Math.max(smallest, code >> down));
    }
  }
  return { rows, columns: width, bits: fewer, codes: kept };
}
