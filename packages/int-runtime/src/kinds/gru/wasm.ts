import type { Arena } from '../../arena.js';
import { putWords } from '../../kernel-memory.js';
import { GRU, ROWS } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import { EXTRA_BITS, GROUP, GRU_BYTES, RESET_AFTER, SECOND_GROUP, THIRD_GROUP } from '../gates/kernel-words.js';
import { gatedMagnitude, stateFraction } from '../gates/layer.js';
import { type GateGroup, gateWords, putGroups } from '../gates/wasm.js';
import type { WasmLayer } from '../running-kind.js';
import type { GruLayer } from './layer.js';

/** Writes a layer for the kernels of assembly/kinds/gru. */
export function gruWasm(layer: GruLayer, inputMagnitude: number, arena: Arena, storage: WeightStorage): WasmLayer {
  const { units, shift, bias, recurrentBias, resetAfter } = layer;
  const width = padded(units, ROWS);
  const recurrent = {
    matrix: layer.recurrent,
    multiplier: layer.recurrentMultiplier,
    magnitude: gatedMagnitude(layer),
  };
  const kernel = { matrix: layer.kernel, multiplier: layer.kernelMultiplier, magnitude: inputMagnitude };
  const put = (rows: Pick<GateGroup, 'blocks' | 'bias'> & Partial<GateGroup>) =>
    putGroups(arena, storage, { units, shift, ...rows })[0]!;
  const ofN = { blocks: [2], bias: bias.subarray(2 * units) };
  return {
    at: putWords(arena, GRU_BYTES, {
      ...gateWords(GRU, layer, arena),
      [GROUP]: put({ blocks: [0, 1], bias: bias.subarray(0, 2 * units), recurrent, kernel }),
      [SECOND_GROUP]: put(resetAfter ? { blocks: [2], bias: recurrentBias, recurrent } : { ...ofN, recurrent, kernel }),
      [THIRD_GROUP]: resetAfter ? put({ ...ofN, kernel }) : 0,
      [RESET_AFTER]: resetAfter ? 1 : 0,
      [EXTRA_BITS]: 15 - stateFraction(layer),
    }),
    sums: 2 * width,
    vectors: [width, 2 * width, width, width],
    refresh() {},
  };
}
