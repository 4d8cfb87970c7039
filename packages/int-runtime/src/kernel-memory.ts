import type { Arena } from './arena.js';
import { type IntHadamard, type IntMatrix, isHadamard } from './int-matrix.js';
import { BLOCK_SIZE, BLOCKS, COLUMNS, KIND, ROWS, WEIGHTS } from './kernel-words.js';
import { chooseKind, layOut, padded, paddedColumns, type WeightStorage } from './weight-layout.js';

/** Words of four bytes by their offsets, which are those of kernel-words.ts and of the kinds. */
export type Words = Record<number, number>;

/** Puts words where the kernels find them; those that are not given are 0. */
export function putWords(arena: Arena, bytes: number, words: Words): number {
  const list = new Int32Array(bytes / 4);
  for (const [at, word] of Object.entries(words)) list[+at / 4] = word;
  return arena.put(list);
}

/**
 * Lays a matrix out.
 *
 * @param at offset of its words in what it belongs to
 * @param magnitude largest entry of the vectors it will be multiplied with
 */
export function matrixWords(
  at: number,
  matrix: IntMatrix | IntHadamard,
  magnitude: number,
  arena: Arena,
  storage: WeightStorage,
): Words {
  const kind = chooseKind(matrix, magnitude, storage);
  const [weights, columns, blockSize] = isHadamard(matrix)
    ? [0, magnitude, matrix.blockSize]
    : [arena.put(layOut(matrix, kind)), paddedColumns(matrix, kind), 0];
  return {
    [at + KIND]: kind,
    [at + WEIGHTS]: weights,
    [at + BLOCKS]: padded(matrix.rows, ROWS) / ROWS,
    [at + COLUMNS]: columns,
    [at + BLOCK_SIZE]: blockSize,
  };
}
