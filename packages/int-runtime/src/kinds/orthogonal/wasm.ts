import type { Arena } from '../../arena.js';
import { isHadamard } from '../../int-matrix.js';
import { matrixWords, putWords } from '../../kernel-memory.js';
import { ROWS, WIDTH } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import type { WasmLayer } from '../running-kind.js';
import { readOutputs } from './activation.js';
import {
  BOTTOM,
  EXACT,
  FACTORS,
  IS_PASSED_ON,
  KERNEL,
  LAYER_BYTES,
  OUTPUT_BOTTOM,
  PHI_THRESHOLD,
  POWERS,
  RECURRENT,
  SIGMA_THRESHOLD,
  TOP,
} from './kernel-words.js';
import { hasLinearOutput, type IntActivation, type OrthogonalLayer } from './layer.js';
import { type PreparedLayer, prepare } from './prepared.js';

/** Writes a layer for the kernels of assembly/kinds/orthogonal. */
export function orthogonalWasm(
  layer: OrthogonalLayer,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): WasmLayer {
  const prepared = prepare(layer, inputMagnitude);
  const { recurrent, stateShift } = layer;
  const width = padded(layer.units, ROWS);
  // W = diag(signs) H: the signs are part of the factors, at no cost.
  const sign = (i: number) => (isHadamard(recurrent) ? recurrent.signs[i]! : 1);
  const usesFactors = prepared.fitsDouble && layer.identityMultiplier.length === 0;
  const top = 2 ** (layer.stateBits - 1) - 1;
  const bottom = (activation: IntActivation) => (activation === 'relu' ? 0 : -1 - top);
  const isPassedOn = hasLinearOutput(layer);
  return {
    at: putWords(arena, LAYER_BYTES, {
      [WIDTH]: width,
      ...matrixWords(RECURRENT, recurrent, prepared.magnitude, arena, storage),
      // With few columns, memory traffic is small and tables do not pay off.
      ...matrixWords(KERNEL, layer.kernel, inputMagnitude, arena, layer.inputs < ROWS ? 'expanded' : storage),
      [FACTORS]: arena.put(factors(prepared, width, usesFactors, sign)),
      [EXACT]: usesFactors ? 0 : arena.put(exact(prepared, width, sign)),
      [TOP]: top,
      [BOTTOM]: bottom(layer.recurrentActivation),
      [OUTPUT_BOTTOM]: bottom(layer.outputActivation),
      [SIGMA_THRESHOLD]: threshold(arena, layer.recurrentThreshold, width),
      [PHI_THRESHOLD]: threshold(arena, layer.outputThreshold, width),
      [POWERS]:
        stateShift.length === 0 ? 0 : arena.put(Int16Array.from({ length: width }, (_, i) => 1 << stateShift[i]!)),
      [IS_PASSED_ON]: isPassedOn ? 1 : 0,
    }),
    sums: width,
    vectors: [width, width, isPassedOn ? 0 : width],
    // With one step for all units, the kernels read outputs from the states.
    refresh([state, , output]) {
      if (stateShift.length > 0 && !isPassedOn) readOutputs(layer, state!.subarray(0, layer.units), output!);
    },
  };
}

/** Factors and offsets of `scale`, for every eight units. */
function factors(
  { layer: { units }, factors: { recurrent, kernel }, offset, shifts }: PreparedLayer,
  width: number,
  areUsed: boolean,
  sign: (i: number) => number,
): Float64Array {
  const values = new Float64Array(3 * width);
  for (let i = 0; i < units; i++) {
    const row = areUsed
      ? [recurrent[i]! * sign(i), kernel[i]!, offset[i]! - 0.5 + 2 ** -(shifts[i]! + 1)]
      : [1, 0, 0.25];
    row.forEach((value, r) => {
      values[24 * (i >> 3) + 8 * r + (i & 7)] = value;
    });
  }
  return values;
}

/** Multipliers, shifts and biases of `scaleExactly`. */
function exact(
  { layer: { bias }, multipliers: { recurrent, identity, kernel }, shifts }: PreparedLayer,
  width: number,
  sign: (i: number) => number,
): Float64Array {
  const values = new Float64Array(5 * width);
  // Padding is 0, except the shift, which must be at least 1.
  values.fill(1, 3 * width, 4 * width);
  bias.forEach((b, i) => {
    [recurrent[i]! * sign(i), kernel[i]!, identity[i]!, shifts[i]!, b].forEach((value, r) => {
      values[r * width + i] = value;
    });
  });
  return values;
}

/** Amounts to add to and subtract from a magnitude, clamped to 16 bits. */
function threshold(arena: Arena, threshold: Int32Array, width: number): number {
  if (threshold.length === 0) return 0;
  const part = (sign: number) =>
    Array.from({ length: width }, (_, i) => Math.min(2 ** 16 - 1, Math.max(0, sign * (threshold[i] ?? 0))));
  return arena.put(Uint16Array.from([...part(1), ...part(-1)]));
}
