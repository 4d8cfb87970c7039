import type { Cell } from './cell.js';
import { describeFastRNN } from './describe-gated-layers.js';
import { FastRNN } from './fast-rnn.js';
import { lowRankSize } from './low-rank-size.js';

/** `cell: fastRNN`. */
export const fastRNNCell: Cell<FastRNN> = {
  name: 'fastRNN',
  presetName: 'fastrnn',
  layer: FastRNN,
  describe: describeFastRNN,
  minParams: ({ units, wRank, uRank }, inputs) => lowRankSize(inputs, units, wRank) + lowRankSize(units, units, uRank),
};
