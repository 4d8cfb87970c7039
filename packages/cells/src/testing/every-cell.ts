import { fastGRNN } from '../fast-grnn.js';
import { fastRNN } from '../fast-rnn.js';
import { orthogonalRNN } from '../orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from '../orthogonal-rnn-config.js';
import { quantizedGRU } from '../quantized-gru.js';
import { quantizedLSTM } from '../quantized-lstm.js';
import type { RecurrentLayer } from '../recurrent-layer.js';
import type { RecurrentLayerConfig } from '../recurrent-layer-config.js';

const orthogonal = (more: Partial<OrthogonalRNNConfig>) => (options: RecurrentLayerConfig) =>
  orthogonalRNN({ ...options, ...more });

/** Every cell, with options that select each of its implementations. */
export const EVERY_CELL: [string, (options: RecurrentLayerConfig) => RecurrentLayer][] = [
  ['OrthogonalRNN', orthogonal({ recurrentQuantizer: { name: 'uniform', bits: 6 }, gain: { horizon: 9 } })],
  ['OrthogonalRNN with tanh', orthogonal({ recurrentActivation: 'tanh', outputActivation: 'identity' })],
  ['OrthogonalRNN with modReLU', orthogonal({ recurrentActivation: 'modrelu', outputActivation: 'modrelu' })],
  ['OrthogonalRNN by Hadamard', orthogonal({ parametrization: 'hadamard' })],
  ['FastRNN', fastRNN],
  ['FastGRNN of low rank', (options) => fastGRNN({ ...options, wRank: 2, uRank: 2 })],
  ['LSTM', (options) => quantizedLSTM({ ...options, kernelQuantizer: { name: 'uniform', bits: 6 } })],
  ['GRU', quantizedGRU],
  ['GRU, reset before the product', (options) => quantizedGRU({ ...options, resetAfter: false })],
];
