import type { Cell } from './cell.js';
import { describeLSTM } from './describe-gated-layers.js';
import { QuantizedLSTM } from './quantized-lstm.js';

/** `cell: lstm`. */
export const lstmCell: Cell<QuantizedLSTM> = {
  name: 'lstm',
  presetName: 'lstm',
  layer: QuantizedLSTM,
  describe: describeLSTM,
  minParams: ({ units }, inputs) => 4 * units * (units + inputs),
};
