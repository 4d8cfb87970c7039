import type { RecurrentWeights } from './network.js';

/** The cell of `@qornn/cells` that computes what a layer computes: its name, and the options it needs for that. */
export interface CellConfig {
  /** a name for `getCell`, or `model.cell` of a run */
  cell: 'lstm' | 'gru' | 'orthogonal';
  /** options of its layer, except for `units` */
  options: Record<string, unknown>;
}

/**
 * The cell for a layer. A plain recurrent layer is an `OrthogonalRNN` whose weight is not constrained: both compute
 * `h_t = σ(W h_{t−1} + U x_t + b)`, and its output is the state, `φ(h) = h`.
 *
 * @example
 * cellConfig(network.layers[0]); // { cell: 'gru', options: { useBias: true, resetAfter: true } }
 */
export function cellConfig({ cell, activation, resetAfter, forward }: RecurrentWeights): CellConfig {
  switch (cell) {
    case 'lstm':
      return { cell, options: { useBias: forward.bias !== null } };
    case 'gru':
      return { cell, options: { useBias: forward.bias !== null, resetAfter } };
    case 'rnn':
      return {
        cell: 'orthogonal',
        options: {
          recurrentActivation: activation,
          outputActivation: 'identity',
          parametrization: { name: 'unconstrained' },
        },
      };
  }
}
