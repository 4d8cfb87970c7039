import type { Cell } from './cell.js';
import { QuantizedGRU } from './quantized-gru.js';

/** `cell: gru`. */
export const gruCell: Cell<QuantizedGRU> = {
  name: 'gru',
  layer: QuantizedGRU,
  noIntegerForm: 'its gates are smooth functions of the state, and the integer runtime has no such kind',
  leastNumbers: ({ units }, inputs) => 3 * units * (units + inputs),
};
