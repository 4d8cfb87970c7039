import type { Cell } from './cell.js';
import { FastRNN } from './fast-rnn.js';
import { lowRankSize } from './low-rank-size.js';

/** `cell: fastRNN`. */
export const fastRNNCell: Cell<FastRNN> = {
  name: 'fastRNN',
  presetName: 'fastrnn',
  layer: FastRNN,
  noIntegerForm: 'the integer runtime has no layer kind with a tanh update',
  minParams: ({ units, wRank, uRank }, inputs) => lowRankSize(inputs, units, wRank) + lowRankSize(units, units, uRank),
};
