import type { Cell } from './cell.js';
import { describeFastGRNN } from './describe-gated-layers.js';
import { FastGRNN } from './fast-grnn.js';
import { lowRankSize } from './low-rank-size.js';

/** `cell: fastGRNN`. */
export const fastGRNNCell: Cell<FastGRNN> = {
  name: 'fastGRNN',
  presetName: 'fastgrnn',
  layer: FastGRNN,
  describe: describeFastGRNN,
  minParams: ({ units, wRank, uRank }, inputs) => lowRankSize(inputs, units, wRank) + lowRankSize(units, units, uRank),
};
