import type { Cell } from './cell.js';
import { QuantizedLSTM } from './quantized-lstm.js';

/** `cell: lstm`. */
export const lstmCell: Cell<QuantizedLSTM> = {
  name: 'lstm',
  presetName: 'lstm',
  layer: QuantizedLSTM,
  noIntegerForm: 'the integer runtime has no layer kind with smooth gates',
  minParams: ({ units }, inputs) => 4 * units * (units + inputs),
};
