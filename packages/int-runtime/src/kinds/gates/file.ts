import type { IntMatrix } from '../../int-matrix.js';
import type { LayerReader, LayerRecord, LayerWriter } from '../file-kind.js';
import type { GatedIntLayer } from './layer.js';
import { type GateMatrix, isLowRank } from './matrix.js';

/** Tensors and scalars of the common fields. */
export function writeGates(layer: GatedIntLayer, tensors: LayerWriter): LayerRecord {
  const { units, inputs, recurrent, kernel, shift, integerBits, stateBits, stateScale, initialState } = layer;
  const record = {
    ...{ units, inputs, shift, integerBits, stateBits, stateScale },
    ...writeMatrix('recurrent', recurrent, tensors),
    ...writeMatrix('kernel', kernel, tensors),
  };
  tensors.integers('recurrentMultiplier', layer.recurrentMultiplier);
  tensors.integers('kernelMultiplier', layer.kernelMultiplier);
  if (initialState.length > 0) tensors.integers('initialState', initialState);
  return record;
}

/**
 * The inverse of `writeGates`. Values are not validated yet.
 *
 * @param gates number of blocks of rows
 */
export function readGates(record: LayerRecord, tensors: LayerReader, gates: number): Omit<GatedIntLayer, 'kind'> {
  const { units, inputs, shift, integerBits, stateBits, stateScale } = record as unknown as GatedIntLayer;
  const rows = gates * units;
  return {
    ...{ units, inputs, shift, integerBits, stateBits, stateScale },
    recurrent: readMatrix('recurrent', record, [rows, units], tensors),
    kernel: readMatrix('kernel', record, [rows, inputs], tensors),
    recurrentMultiplier: tensors.integers('recurrentMultiplier'),
    kernelMultiplier: tensors.integers('kernelMultiplier'),
    initialState: tensors.optionalIntegers('initialState'),
  };
}

function writeMatrix(name: string, matrix: GateMatrix, tensors: LayerWriter): LayerRecord {
  if (!isLowRank(matrix)) {
    tensors.matrix(name, matrix);
    return { [`${name}Bits`]: matrix.bits };
  }
  tensors.matrix(`${name}Down`, matrix.down);
  tensors.matrix(`${name}Up`, matrix.up);
  tensors.integers(`${name}RankMultiplier`, matrix.multiplier);
  return {
    [`${name}Rank`]: matrix.down.rows,
    [`${name}DownBits`]: matrix.down.bits,
    [`${name}UpBits`]: matrix.up.bits,
    [`${name}RankShift`]: matrix.shift,
  };
}

function readMatrix(
  name: string,
  record: LayerRecord,
  [rows, columns]: readonly [number, number],
  tensors: LayerReader,
): GateMatrix {
  const rank = record[`${name}Rank`];
  const matrix = (part: string, ...[r, c]: unknown[]): IntMatrix =>
    tensors.matrix(`${name}${part}`, r, c, record[`${name}${part}Bits`]);
  if (rank === undefined) return matrix('', rows, columns);
  return {
    down: matrix('Down', rank, columns),
    up: matrix('Up', rows, rank),
    multiplier: tensors.integers(`${name}RankMultiplier`),
    shift: record[`${name}RankShift`] as number,
  };
}
