import type { Arena } from '../../arena.js';
import { putWords } from '../../kernel-memory.js';
import { LSTM, ROWS } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import { CELL_SHIFT, CELL_TOP, CELL_UP, EXTRA_BITS, GROUP, LSTM_BYTES, OUTPUT_SHIFT } from '../gates/kernel-words.js';
import { gatedMagnitude, stateFraction } from '../gates/layer.js';
import { gateWords, putGroups } from '../gates/wasm.js';
import type { WasmLayer } from '../running-kind.js';
import { cellFraction, type LstmLayer } from './layer.js';

/** Writes a layer for the kernels of assembly/kinds/lstm. */
export function lstmWasm(layer: LstmLayer, inputMagnitude: number, arena: Arena, storage: WeightStorage): WasmLayer {
  const { units, shift, bias, cellBits } = layer;
  const width = padded(units, ROWS);
  const fraction = cellFraction(layer);
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
      [EXTRA_BITS]: 15 - fraction,
      [CELL_TOP]: 2 ** (cellBits - 1) - 1,
      [CELL_SHIFT]: Math.max(0, fraction - 5),
      [CELL_UP]: Math.max(0, 5 - fraction),
      [OUTPUT_SHIFT]: 30 - stateFraction(layer),
    }),
    sums: 4 * width,
    vectors: [width, width, 4 * width],
    refresh() {},
  };
}
