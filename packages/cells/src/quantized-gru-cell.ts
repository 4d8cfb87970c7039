import type { Cell } from './cell.js';
import { QuantizedGRU } from './quantized-gru.js';

/** `cell: gru`. */
export const gruCell: Cell<QuantizedGRU> = {
  name: 'gru',
  presetName: 'gru',
  layer: QuantizedGRU,
  noIntegerForm: 'the integer runtime has no layer kind with smooth gates',
  minParams: ({ units }, inputs) => 3 * units * (units + inputs),
};
