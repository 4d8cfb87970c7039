import type { Cell } from './cell.js';
import { describeGRU } from './describe-gated-layers.js';
import { QuantizedGRU } from './quantized-gru.js';

/** `cell: gru`. */
export const gruCell: Cell<QuantizedGRU> = {
  name: 'gru',
  presetName: 'gru',
  layer: QuantizedGRU,
  describe: describeGRU,
  minParams: ({ units }, inputs) => 3 * units * (units + inputs),
};
