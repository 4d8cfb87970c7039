import { type IntHadamard, type IntMatrix, isHadamard } from './int-matrix.js';
import {
  BYTES,
  HADAMARD,
  NIBBLES,
  ONE_PART,
  ONE_PLANE,
  ROWS,
  TILE_ROWS,
  TWO_PARTS,
  TWO_PLANES,
  WORDS,
} from './kernel-words.js';

/** Weight format, see `RuntimeOptions`. */
export type WeightStorage = 'auto' | 'expanded' | 'packed' | 'bytes';

/** Dot products of bytes that are exact: none, or those that read the bytes of vectors as unsigned or as signed numbers. */
export const NO_DOTS = 0;
export const UNSIGNED_DOTS = 1;
export const SIGNED_DOTS = 2;

/** Sizes of 16-bit and 8-bit weights up to which the caches deliver them as fast as they are multiplied. */
const LARGEST_WORDS = 512 * 1024;
const LARGEST_BYTES = 1024 * 1024;
/** What a matrix must have for dot products of bytes to be faster: they are made for long rows, and many. */
const FEWEST_COLUMNS = 32;
const FEWEST_WEIGHTS = 4096;
/** Four entries of a vector within this add up to 16 bits. */
const LARGEST_IN_TABLES = 2 ** 13;

/**
 * Chooses the kernel for a matrix. Dot products of bytes are the fastest; without them 16-bit weights if they fit into the cache, then 8-bit
 * weights, else the fewest bits.
 *
 * @param magnitude largest entry of the vectors it is multiplied with
 * @param dots the dot products of bytes that there are; with `'bytes'`, there must be some
 */
export function chooseKind(
  matrix: IntMatrix | IntHadamard,
  magnitude: number,
  storage: WeightStorage,
  dots: number,
): number {
  if (isHadamard(matrix)) return HADAMARD;
  const packed = smallestKind(matrix, magnitude);
  if (storage === 'packed') return packed;
  if (storage === 'expanded') return WORDS;
  const size = padded(matrix.rows, ROWS) * matrix.columns;
  const isLarge = matrix.columns >= FEWEST_COLUMNS && size >= FEWEST_WEIGHTS;
  const areDotsFaster = dots !== NO_DOTS && isLarge && (packed === BYTES || size <= LARGEST_BYTES);
  if (storage === 'bytes' || areDotsFaster) return magnitude <= 128 ? ONE_PART : TWO_PARTS;
  if (2 * size <= LARGEST_WORDS) return WORDS;
  // One plane is so small that it is faster than bytes as soon as 16-bit weights do not fit.
  return size <= LARGEST_BYTES && packed !== ONE_PLANE ? BYTES : packed;
}

function smallestKind({ bits, codes }: IntMatrix, magnitude: number): number {
  const fits = magnitude <= LARGEST_IN_TABLES;
  if (fits && bits === 1 && !codes.includes(0)) return ONE_PLANE;
  if (fits && bits <= 2) return TWO_PLANES;
  return bits <= 4 ? NIBBLES : BYTES;
}

/** The least multiple of `of` that is not below `count`. */
export function padded(count: number, of: number): number {
  return Math.ceil(count / of) * of;
}

/** Columns of a matrix as the kernels read it: padded to 4, for planes and parts to 8. */
export function paddedColumns({ columns }: IntMatrix, kind: number): number {
  return padded(columns, kind <= NIBBLES ? 4 : 8);
}

/**
 * Packs codes for the kernels: see assembly/dense.ts, assembly/parts.ts and assembly/planes.ts for the order.
 *
 * @param kind one of those of kernel-words.ts
 */
export function layOut(matrix: IntMatrix, kind: number): ArrayBufferView {
  const blocks = padded(matrix.rows, ROWS) / ROWS;
  const columns = paddedColumns(matrix, kind);
  const code = (row: number, column: number) =>
    row < matrix.rows && column < matrix.columns ? matrix.codes[row * matrix.columns + column]! : 0;
  const size = blocks * ROWS * columns;
  switch (kind) {
    case WORDS:
    case BYTES:
      return (kind === WORDS ? Int16Array : Int8Array).from(inPairs(blocks, columns, code));
    case ONE_PART:
    case TWO_PARTS:
      return Int8Array.from(inTiles(blocks, columns, code));
    case NIBBLES: {
      const bytes = new Uint8Array(size / 2);
      let at = 0;
      for (let b = 0; b < blocks; b++) {
        for (let pair = 0; pair < columns; pair += 2) {
          for (let lane = 0; lane < 8; lane++) {
            const column = pair + (lane & 1);
            const nibble = (k: number) => code(b * ROWS + 4 * k + (lane >> 1), column) + 8;
            bytes[at++] = nibble(0) | (nibble(1) << 4);
            bytes[at++] = nibble(2) | (nibble(3) << 4);
          }
        }
      }
      return bytes;
    }
    default: {
      const planes =
        kind === ONE_PLANE ? [(c: number) => (c + 1) >> 1] : [(c: number) => c & 1, (c: number) => (c >> 1) & 1];
      const bytes = new Uint8Array((planes.length * size) / 8);
      let at = 0;
      for (const bit of planes) {
        for (let b = 0; b < blocks; b++) {
          for (let column = 0; column < columns; column += 8) {
            for (let r = 0; r < ROWS; r++, at++) {
              for (let j = 0; j < 8; j++) bytes[at]! |= bit(code(b * ROWS + r, column + j)) << j;
            }
          }
        }
      }
      return bytes;
    }
  }
}

/** Codes in blocks of 16 rows, each pair of columns in vectors of four rows. */
function* inPairs(blocks: number, columns: number, code: (row: number, column: number) => number): Generator<number> {
  for (let b = 0; b < blocks; b++) {
    for (let pair = 0; pair < columns; pair += 2) {
      for (let r = 0; r < ROWS; r++) {
        yield code(b * ROWS + r, pair);
        yield code(b * ROWS + r, pair + 1);
      }
    }
  }
}

/** Codes in tiles of 24 rows, each group of four columns in vectors of four rows. */
function* inTiles(blocks: number, columns: number, code: (row: number, column: number) => number): Generator<number> {
  for (let row = 0; row < blocks * ROWS; row += TILE_ROWS) {
    for (let group = 0; group < columns; group += 4) {
      for (let r = 0; r < TILE_ROWS; r++) {
        for (let j = 0; j < 4; j++) yield code(row + r, group + j);
      }
    }
  }
}

/**
 * What the dot products of bytes of a matrix begin with: bits to toggle in entries of vectors, 16 bits eight times, and the initial sums of the rows.
 * A toggled sign bit adds 2^15 to an unsigned entry of two parts, and 2^7 to one of one part; a toggled bit 7 of a signed entry of two parts
 * subtracts 2^7. The initial sums undo it.
 *
 * @param kind `ONE_PART` or `TWO_PARTS`
 */
export function startsOf({ rows, columns, codes }: IntMatrix, kind: number, dots: number): Int32Array {
  const isOne = kind === ONE_PART;
  const added = dots === SIGNED_DOTS ? (isOne ? 0 : -(2 ** 7)) : 2 ** (isOne ? 7 : 15);
  const toggled = Math.abs(added);
  const starts = new Int32Array(4 + padded(rows, TILE_ROWS)).fill(toggled | (toggled << 16), 0, 4);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += codes[row * columns + column]!;
    // Modulo 2^32, like the sums of the kernels.
    starts[4 + row] = -added * sum;
  }
  return starts;
}
