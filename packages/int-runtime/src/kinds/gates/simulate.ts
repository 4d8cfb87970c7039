import { realDot } from '../../real-dot.js';
import { matrixValues } from '../../spec-matrix.js';
import type { ObserveSignal } from '../compiling-kind.js';
import type { GateSpecMatrix } from './spec.js';

/** The product of a weight with a vector in floating point. What is between the factors of a low-rank weight is observed. */
export type RealProduct = (vector: Float32Array, observe: ObserveSignal) => Float32Array;

/** @param between name of the signal between the factors of a low-rank weight */
export function realProduct(matrix: GateSpecMatrix, between: string): RealProduct {
  if (matrix.kind !== 'lowRank') return plainProduct(matrixValues(matrix), matrix.rows);
  const down = plainProduct(matrixValues(matrix.down), matrix.down.rows);
  const up = plainProduct(matrixValues(matrix.up), matrix.up.rows);
  return (vector, observe) => {
    const codes = down(vector);
    observe(between, codes);
    return up(codes);
  };
}

function plainProduct(values: Float32Array, rows: number): (vector: Float32Array) => Float32Array {
  return (vector) => Float32Array.from({ length: rows }, (_, i) => realDot(values, i * vector.length, vector));
}
