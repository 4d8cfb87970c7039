import type { Arena } from '../../arena.js';
import type { IntMatrix } from '../../int-matrix.js';
import { putWords, type Words } from '../../kernel-memory.js';
import { LAYER_KIND, ROWS, WIDTH } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import { BOTTOM, LAYER_BYTES, TOP } from '../orthogonal/kernel-words.js';
import { prepareRows, type ScaledRows } from '../orthogonal/prepared.js';
import { rowWords, scaleWords } from '../orthogonal/row-words.js';
import { INTEGER_BITS, STATE_TOP, TABLE } from './kernel-words.js';
import type { GatedIntLayer } from './layer.js';
import { SQUASH_TABLE } from './squash.js';

/** Weights, what scales their products, and the largest magnitude of what they are multiplied with. */
export interface ScaledMatrix {
  matrix: IntMatrix;
  multiplier: Int32Array;
  magnitude: number;
}

/** A group of rows, see kernel-words.ts. */
export interface GateGroup {
  /** rows of a block, and the blocks of the weights' rows that are in the group */
  units: number;
  blocks: readonly number[];
  /** W and U; without one, its product is 0 */
  recurrent?: ScaledMatrix;
  kernel?: ScaledMatrix;
  shift: number;
  /** [blocks · units] */
  bias: Int32Array;
}

/** The words that all layers with gates have. */
export function gateWords(kind: number, layer: GatedIntLayer, arena: Arena): Words {
  return {
    [LAYER_KIND]: kind,
    [WIDTH]: padded(layer.units, ROWS),
    [TABLE]: arena.put(Int16Array.of(...SQUASH_TABLE, SQUASH_TABLE.at(-1)!)),
    [INTEGER_BITS]: layer.integerBits,
    [STATE_TOP]: 2 ** (layer.stateBits - 1) - 1,
  };
}

/**
 * Writes a group of rows.
 *
 * @param biases one more group for each, with the same matrices and these biases
 * @returns addresses of the groups
 */
export function putGroups(arena: Arena, storage: WeightStorage, group: GateGroup, ...biases: Int32Array[]): number[] {
  const rows = paddedRows(group);
  const [magnitude, inputMagnitude] = [group.recurrent?.magnitude ?? 0, group.kernel?.magnitude ?? 0];
  const words = {
    ...rowWords(rows, magnitude, inputMagnitude, arena, storage),
    [TOP]: 2 ** 15 - 1,
    [BOTTOM]: -(2 ** 15),
  };
  const others = biases.map((bias) => {
    const other = paddedRows({ ...group, bias });
    return scaleWords(other, prepareRows(other, magnitude, inputMagnitude), other.bias.length, arena);
  });
  return [{}, ...others].map((other) => putWords(arena, LAYER_BYTES, { ...words, ...other }));
}

/** The rows of a group, each block padded with rows whose pre-activation is 0. */
function paddedRows({ units, blocks, recurrent, kernel, shift, bias }: GateGroup): ScaledRows {
  const width = padded(units, ROWS);
  const count = blocks.length * width;
  const each = (value: (row: number, b: number, unit: number) => number) =>
    Int32Array.from({ length: count }, (_, r) => {
      const [b, unit] = [Math.floor(r / width), r % width];
      return unit < units ? value(blocks[b]! * units + unit, b, unit) : 0;
    });
  const multipliers = (scaled?: ScaledMatrix) =>
    each((row) => (scaled ? scaled.multiplier[scaled.multiplier.length > 1 ? row : 0]! : 0));
  // Padding repeats a row, so that a matrix of signs remains one.
  const first = blocks[0]! * units;
  const sources = each((row) => row - first).map((row) => row + first);
  const matrix = (scaled?: ScaledMatrix): IntMatrix => {
    if (!scaled) return { rows: count, columns: 0, bits: 8, codes: new Int8Array(0) };
    const { columns, bits, codes } = scaled.matrix;
    const selected = new Int8Array(count * columns);
    sources.forEach((row, r) => {
      selected.set(codes.subarray(row * columns, (row + 1) * columns), r * columns);
    });
    return { rows: count, columns, bits, codes: selected };
  };
  return {
    recurrent: matrix(recurrent),
    kernel: matrix(kernel),
    recurrentMultiplier: multipliers(recurrent),
    kernelMultiplier: multipliers(kernel),
    identityMultiplier: new Int32Array(0),
    shift,
    stateShift: new Int32Array(0),
    bias: each((_, b, unit) => bias[b * units + unit]!),
  };
}
