import { CompileError } from './errors.js';
import type { Granularity } from './granularity.js';
import { codeRange, type IntHadamard, type IntMatrix } from './int-matrix.js';
import type { HadamardMatrix, SpecMatrix } from './spec-matrix.js';

/** A matrix of codes and its scale: one step, or one per row. */
export interface Rounded<Matrix = IntMatrix> {
  matrix: Matrix;
  steps: Float64Array;
  /** value added to the diagonal */
  identity: number;
}

/** With per-row steps, none is finer than this part of the coarsest, so that 32-bit multipliers can have all of them. */
const FINEST_ROW = 2 ** -8;

/**
 * Integer codes of a matrix: its own codes, or the nearest codes with `bits` bits (post-training quantization). The largest magnitude of the
 * matrix, or of each row, is the largest code.
 *
 * @param part name for messages
 * @param scales of a matrix without codes: one step, or one per row
 * @throws CompileError when a value or scale is not finite, a matrix with an identity is not square, or codes exceed their bits or 8 bits
 */
export function roundCodes(part: string, matrix: SpecMatrix, bits: number, scales: Granularity = 'tensor'): Rounded {
  const { rows, columns } = matrix;
  if (matrix.kind === 'codes') {
    if (matrix.bits > 8) throw new CompileError(part, `has codes of ${matrix.bits} bits; at most 8 can be run`);
    if (!matrix.scale.every((step) => step > 0 && Number.isFinite(step))) {
      throw new CompileError(part, 'has a scale that is not a finite number > 0');
    }
    const { identity = 0 } = matrix;
    if (!(identity >= 0 && Number.isFinite(identity)) || (identity > 0 && rows !== columns)) {
      throw new CompileError(
        part,
        `has identity ${identity}; it must be a finite number ≥ 0, and 0 unless the matrix is square`,
      );
    }
    // Check before conversion to bytes, which would silently turn 300 into 44.
    const { smallest, largest } = codeRange(matrix.bits);
    const outside = matrix.codes.find((code) => code < smallest || code > largest);
    if (outside !== undefined) {
      throw new CompileError(part, `has the code ${outside}; ${matrix.bits} bits hold ${smallest} to ${largest}`);
    }
    return {
      matrix: { rows, columns, codes: Int8Array.from(matrix.codes), bits: matrix.bits },
      steps: Float64Array.from(matrix.scale),
      identity,
    };
  }
  const largest = largestOf(matrix.values);
  if (!Number.isFinite(largest) || matrix.values.some(Number.isNaN)) {
    throw new CompileError(part, 'holds NaN or an infinite value');
  }
  // Symmetric codes: for a matrix that was not trained to be rounded, no value should be clipped.
  const top = 2 ** (bits - 1) - 1;
  const step = largest === 0 ? 1 : largest / top;
  const steps = Float64Array.from({ length: scales === 'row' ? rows : 1 }, (_, i) => {
    if (scales === 'tensor') return step;
    return Math.max(largestOf(matrix.values.subarray(i * columns, (i + 1) * columns)) / top, step * FINEST_ROW);
  });
  const stepOf = (entry: number) => steps[scales === 'row' ? Math.floor(entry / columns) : 0]!;
  const codes = Int8Array.from(matrix.values, (value, entry) => Math.round(value / stepOf(entry)));
  return { matrix: { rows, columns, codes, bits }, steps, identity: 0 };
}

function largestOf(values: Float32Array): number {
  return values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
}

/**
 * `roundCodes` for recurrent weights; keeps Hadamard matrices unchanged.
 *
 * @throws CompileError likewise, or when the scale of a Hadamard matrix is not finite or not > 0
 */
export function roundRecurrent(
  part: string,
  matrix: SpecMatrix | HadamardMatrix,
  bits: number,
  scales: Granularity,
): Rounded<IntMatrix | IntHadamard> {
  if (matrix.kind !== 'hadamard') return roundCodes(part, matrix, bits, scales);
  const { rows, columns, blockSize, signs, scale } = matrix;
  if (!(scale > 0 && Number.isFinite(scale))) {
    throw new CompileError(part, `has the scale ${scale}, not a finite number > 0`);
  }
  return { matrix: { rows, columns, blockSize, signs: signs.slice() }, steps: Float64Array.of(scale), identity: 0 };
}
