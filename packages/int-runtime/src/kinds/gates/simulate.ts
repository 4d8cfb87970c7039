import { realDot } from '../../real-dot.js';
import { matrixValues } from '../../spec-matrix.js';
import type { FloatLayer, ObserveSignal } from '../compiling-kind.js';
import { KERNEL_RANK, RECURRENT_RANK } from './signals.js';
import type { GatedSpec, GateSpecMatrix } from './spec.js';
import { inFormat } from './state-format.js';

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

/** What a time step has to do with. */
export interface RealStep {
  /** h_{t−1}, [units] */
  state: Float32Array;
  /** W h_{t−1}, [rows] */
  product: Float32Array;
  /** U x_t, [rows] */
  driven: Float32Array;
  observe: ObserveSignal;
}

/**
 * A layer in floating point whose only state, and output, is h, in the format that it was trained with.
 *
 * @param next h_t
 */
export function simulateGates(spec: GatedSpec, next: (step: RealStep) => Float32Array): FloatLayer {
  const w = realProduct(spec.recurrent, RECURRENT_RANK);
  const u = realProduct(spec.kernel, KERNEL_RANK);
  const start = inFormat(spec.stateFormat, spec.initialState ?? new Float32Array(spec.units));
  let state = start;
  return {
    start(observe) {
      state = start;
      observe('h', state);
    },
    step(input, observe) {
      const driven = u(input, observe);
      state = inFormat(spec.stateFormat, next({ state, product: w(state, observe), driven, observe }));
      observe('h', state);
      return state;
    },
  };
}
