import type { Cell } from './cell.js';
import { QuantizedLSTM } from './quantized-lstm.js';

/** `cell: lstm`. */
export const lstmCell: Cell<QuantizedLSTM> = {
  name: 'lstm',
  layer: QuantizedLSTM,
  noIntegerForm: 'its gates are smooth functions of the state, and the integer runtime has no such kind',
  leastNumbers: ({ units }, inputs) => 4 * units * (units + inputs),
};
