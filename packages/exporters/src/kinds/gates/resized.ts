import type { GatedIntLayer, GateMatrix } from '@qornn/int-runtime';
import { isLowRank } from '@qornn/int-runtime/reference';
import { firstIndices, partOfMatrix } from '../../size/part-of-matrix.js';
import type { LayerSizes } from '../cost-kind.js';

/** The first units and inputs of a layer with gates, with codes of fewer bits and factors of the same rank. */
export function resizedGates<Layer extends GatedIntLayer>(
  layer: Layer,
  { units, inputs, weightBits = 8 }: LayerSizes,
): Layer | null {
  if (units > layer.units || inputs > layer.inputs) return null;
  const all = rowCount(layer.recurrent);
  const blocks = firstIndices(all / layer.units);
  const rows = blocks.flatMap((block) => firstIndices(units).map((unit) => block * layer.units + unit));
  const part = (matrix: GateMatrix, width: number): GateMatrix =>
    isLowRank(matrix)
      ? {
          ...matrix,
          down: partOfMatrix(matrix.down, firstIndices(matrix.down.rows), width, weightBits),
          up: partOfMatrix(matrix.up, rows, matrix.up.columns, weightBits),
        }
      : partOfMatrix(matrix, rows, width, weightBits);
  const vectors = Object.entries(layer).flatMap(([name, values]) => {
    if (!(values instanceof Int32Array)) return [];
    if (values.length === all) return [[name, Int32Array.from(rows, (row) => values[row]!)]];
    return values.length === layer.units ? [[name, values.slice(0, units)]] : [];
  });
  return {
    ...layer,
    ...Object.fromEntries(vectors),
    units,
    inputs,
    recurrent: part(layer.recurrent, units),
    kernel: part(layer.kernel, inputs),
  };
}

function rowCount(matrix: GateMatrix): number {
  return isLowRank(matrix) ? matrix.up.rows : matrix.rows;
}
