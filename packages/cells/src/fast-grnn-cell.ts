import type { Cell } from './cell.js';
import { FastGRNN } from './fast-grnn.js';
import { lowRankSize } from './low-rank-size.js';

/** `cell: fastGRNN`. */
export const fastGRNNCell: Cell<FastGRNN> = {
  name: 'fastGRNN',
  layer: FastGRNN,
  noIntegerForm: 'its gates are smooth functions of the state, and the integer runtime has no such kind',
  leastNumbers: ({ units, wRank, uRank }, inputs) =>
    lowRankSize(inputs, units, wRank) + lowRankSize(units, units, uRank),
};
