import type { Arena } from '../../arena.js';
import { putWords } from '../../kernel-memory.js';
import { LAYER_KIND, ORTHOGONAL, ROWS } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import type { WasmLayer } from '../running-kind.js';
import { readOutputs } from './activation.js';
import {
  BOTTOM,
  IS_PASSED_ON,
  LAYER_BYTES,
  OUTPUT_BOTTOM,
  PHI_THRESHOLD,
  POWERS,
  SIGMA_THRESHOLD,
  TOP,
} from './kernel-words.js';
import { hasLinearOutput, type IntActivation, type OrthogonalLayer, stateMagnitude } from './layer.js';
import { rowWords } from './row-words.js';

/** Writes a layer for the kernels of assembly/kinds/orthogonal. */
export function orthogonalWasm(
  layer: OrthogonalLayer,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): WasmLayer {
  const { stateShift } = layer;
  const width = padded(layer.units, ROWS);
  const top = 2 ** (layer.stateBits - 1) - 1;
  const bottom = (activation: IntActivation) => (activation === 'relu' ? 0 : -1 - top);
  const isPassedOn = hasLinearOutput(layer);
  return {
    at: putWords(arena, LAYER_BYTES, {
      ...rowWords(layer, stateMagnitude(layer), inputMagnitude, arena, storage),
      [LAYER_KIND]: ORTHOGONAL,
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

/** Amounts to add to and subtract from a magnitude, clamped to 16 bits. */
function threshold(arena: Arena, threshold: Int32Array, width: number): number {
  if (threshold.length === 0) return 0;
  const part = (sign: number) =>
    Array.from({ length: width }, (_, i) => Math.min(2 ** 16 - 1, Math.max(0, sign * (threshold[i] ?? 0))));
  return arena.put(Uint16Array.from([...part(1), ...part(-1)]));
}
