import { type IntHadamard, type IntMatrix, isHadamard } from './int-matrix.js';

/** W h of the stream whose state starts at `at`. */
export function multiply(matrix: IntMatrix | IntHadamard, state: Int16Array, at: number, into: Int32Array): void {
  if (isHadamard(matrix)) {
    for (let i = 0; i < into.length; i++) into[i] = state[at + i]!;
    butterflies(into, matrix.blockSize);
    for (let i = 0; i < into.length; i++) into[i] = Math.imul(into[i]!, matrix.signs[i]!);
    return;
  }
  const { columns, codes } = matrix;
  for (let i = 0; i < into.length; i++) into[i] = dot(codes, i * columns, state, at, columns);
}

/** H of every block of a vector, in place, by the fast Walsh–Hadamard transform. */
function butterflies(vector: Int32Array, blockSize: number): void {
  for (let half = 1; half < blockSize; half *= 2) {
    for (let from = 0; from < vector.length; from += 2 * half) {
      for (let i = from; i < from + half; i++) {
        const a = vector[i]!;
        const b = vector[i + half]!;
        vector[i] = a + b;
        vector[i + half] = a - b;
      }
    }
  }
}

/** Σ_j matrix[from + j] · vector[at + j] in 32 bits; four partial sums for instruction-level parallelism. */
export function dot(matrix: Int8Array, from: number, vector: Int16Array, at: number, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let j = 0;
  for (; j + 3 < length; j += 4) {
    a = (a + Math.imul(matrix[from + j]!, vector[at + j]!)) | 0;
    b = (b + Math.imul(matrix[from + j + 1]!, vector[at + j + 1]!)) | 0;
    c = (c + Math.imul(matrix[from + j + 2]!, vector[at + j + 2]!)) | 0;
    d = (d + Math.imul(matrix[from + j + 3]!, vector[at + j + 3]!)) | 0;
  }
  for (; j < length; j++) a = (a + Math.imul(matrix[from + j]!, vector[at + j]!)) | 0;
  return (a + b + c + d) | 0;
}
