/** Integer codes of a matrix, row-major, rows are outputs. */
export interface IntMatrix {
  rows: number;
  columns: number;
  codes: Int8Array;
  /** bits per code, 1 to 8 */
  bits: number;
}

/**
 * diag(signs) · H, where H has Sylvester's Hadamard matrices along its diagonal: H_{2m} = [[H_m, H_m], [H_m, −H_m]]. Its entries are
 * ±1 within a block and 0 outside; engines apply it by butterflies, in O(rows · log blockSize) additions.
 */
export interface IntHadamard {
  rows: number;
  /** equal to `rows` */
  columns: number;
  /** a power of two that divides `rows` */
  blockSize: number;
  /** ±1, [rows] */
  signs: Int8Array;
}

/** Smallest and largest k-bit code; k = 1 is ternary. */
export function codeRange(bits: number): { smallest: number; largest: number } {
  return bits === 1 ? { smallest: -1, largest: 1 } : { smallest: -(2 ** (bits - 1)), largest: 2 ** (bits - 1) - 1 };
}

/** Whether a matrix consists of signs and Hadamard blocks. */
export function isHadamard(matrix: IntMatrix | IntHadamard): matrix is IntHadamard {
  return 'signs' in matrix;
}

/** The codes of all entries of a matrix. */
export function codesOf(matrix: IntMatrix | IntHadamard): IntMatrix {
  if (!isHadamard(matrix)) return matrix;
  const { rows, columns, blockSize, signs } = matrix;
  const codes = new Int8Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const from = i - (i % blockSize);
    for (let j = from; j < from + blockSize; j++) codes[i * columns + j] = signs[i]! * parity(i & j & (blockSize - 1));
  }
  return { rows, columns, bits: 1, codes };
}

/** 1 for an even number of ones, −1 for an odd one. */
function parity(bits: number): number {
  let odd = 0;
  for (let left = bits; left !== 0; left &= left - 1) odd ^= 1;
  return 1 - 2 * odd;
}

/** Largest sum of magnitudes in a row. Multiplied by the largest magnitude of the vector, it bounds the accumulator. */
export function largestRowSum(matrix: IntMatrix | IntHadamard): number {
  if (isHadamard(matrix)) return matrix.blockSize;
  const { rows, columns, codes } = matrix;
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += Math.abs(codes[i * columns + j]!);
    largest = Math.max(largest, sum);
  }
  return largest;
}
