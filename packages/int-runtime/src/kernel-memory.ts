import type { Arena } from './arena.js';
import { type IntHadamard, type IntMatrix, isHadamard } from './int-matrix.js';
import { BLOCK_SIZE, BLOCKS, COLUMNS, KIND, ONE_PART, ROWS, WEIGHTS } from './kernel-words.js';
import { chooseKind, layOut, padded, paddedColumns, startsOf, type WeightStorage } from './weight-layout.js';

/** 4-byte words by offset; offsets are in kernel-words.ts and in the kinds. */
export type Words = Record<number, number>;

/** Writes words for the kernels; missing words are 0. */
export function putWords(arena: Arena, bytes: number, words: Words): number {
  const list = new Int32Array(bytes / 4);
  for (const [at, word] of Object.entries(words)) list[+at / 4] = word;
  return arena.put(list);
}

/**
 * Writes a matrix into the memory.
 *
 * @param at offset of its words in the enclosing structure
 * @param magnitude largest entry of the vectors it is multiplied with
 */
export function matrixWords(
  at: number,
  matrix: IntMatrix | IntHadamard,
  magnitude: number,
  arena: Arena,
  storage: WeightStorage,
): Words {
  const kind = chooseKind(matrix, magnitude, storage, arena.dots);
  const [weights, columns, last] = isHadamard(matrix)
    ? [0, magnitude, matrix.blockSize]
    : [
        arena.put(layOut(matrix, kind)),
        paddedColumns(matrix, kind),
        kind < ONE_PART ? 0 : arena.put(startsOf(matrix, kind, arena.dots)),
      ];
  return {
    [at + KIND]: kind,
    [at + WEIGHTS]: weights,
    [at + BLOCKS]: padded(matrix.rows, ROWS) / ROWS,
    [at + COLUMNS]: columns,
    // Or `STARTS`.
    [at + BLOCK_SIZE]: last,
  };
}
