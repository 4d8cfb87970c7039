import type { Arena } from '../../arena.js';
import { putWords, type Words } from '../../kernel-memory.js';
import { LSTM, ROWS } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import {
  CELL_COARSER,
  CELL_FINER,
  CELL_SHIFT,
  CELL_TOP,
  CELL_UP,
  EXTRA_BITS,
  GROUP,
  LSTM_BYTES,
  OUTPUT_SHIFT,
} from '../gates/kernel-words.js';
import { gatedMagnitude, stateFraction } from '../gates/layer.js';
import { gateWords, putGroups } from '../gates/wasm.js';
import type { WasmLayer } from '../running-kind.js';
import { cellFractions, type LstmLayer, sharedFraction } from './layer.js';

/** Writes a layer for the kernels of assembly/kinds/lstm. */
export function lstmWasm(layer: LstmLayer, inputMagnitude: number, arena: Arena, storage: WeightStorage): WasmLayer {
  const { units, shift, bias, cellBits } = layer;
  const width = padded(units, ROWS);
  const [group] = putGroups(arena, storage, {
    units,
    blocks: [0, 1, 2, 3],
    recurrent: { matrix: layer.recurrent, multiplier: layer.recurrentMultiplier, magnitude: gatedMagnitude(layer) },
    kernel: { matrix: layer.kernel, multiplier: layer.kernelMultiplier, magnitude: inputMagnitude },
    shift,
    bias,
  });
  return {
    at: putWords(arena, LSTM_BYTES, {
      ...gateWords(LSTM, layer, arena),
      [GROUP]: group!,
      ...cellWords(cellFractions(layer), width, arena),
      [CELL_TOP]: 2 ** (cellBits - 1) - 1,
      [OUTPUT_SHIFT]: 30 - stateFraction(layer),
    }),
    sums: 4 * width,
    vectors: [width, width, 4 * width],
    refresh() {},
  };
}

/** What depends on p: words where all units have the same, else arrays. Padding has cell states of 0, whatever its p. */
function cellWords(fractions: Int32Array, width: number, arena: Arena): Words {
  const p = sharedFraction(fractions);
  if (p !== undefined) {
    return { [EXTRA_BITS]: 15 - p, [CELL_SHIFT]: Math.max(0, p - 5), [CELL_UP]: Math.max(0, 5 - p) };
  }
  const padded = Int32Array.from({ length: width }, (_, unit) => fractions[unit] ?? 15);
  return {
    [CELL_COARSER]: arena.put(padded.map((p) => 2 ** (p + 1))),
    [CELL_FINER]: arena.put(Uint16Array.from(padded, (p) => 2 ** (15 - p))),
  };
}
