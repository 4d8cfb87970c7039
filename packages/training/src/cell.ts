import {
  type FastGRNNConfig,
  type FastRNNConfig,
  fastGRNN,
  fastRNN,
  type OrthogonalRNNConfig,
  orthogonalRNN,
  type QuantizedGRUConfig,
  type QuantizedLSTMConfig,
  quantizedGRU,
  quantizedLSTM,
  type RecurrentLayer,
  type RecurrentLayerConfig,
} from '@qornn/cells';
import type { ModelConfig } from './configuration/model-schema.js';

/** What a layer is told beside its own options. */
export type LayerPlace = Pick<RecurrentLayerConfig, 'name' | 'seed' | 'returnSequences' | 'inputShape'>;

/**
 * One recurrent layer of the kind that a configuration names.
 *
 * @throws LayerConfigError when an option is out of range, or options make no sense together
 */
export function makeCell(model: ModelConfig, place: LayerPlace = {}): RecurrentLayer {
  const { cell, layers: _, ...options } = model;
  const config = { ...options, ...place };
  switch (cell) {
    case 'orthogonal':
      return orthogonalRNN(config as OrthogonalRNNConfig);
    case 'fastRNN':
      return fastRNN(config as FastRNNConfig);
    case 'fastGRNN':
      return fastGRNN(config as FastGRNNConfig);
    case 'lstm':
      return quantizedLSTM(config as QuantizedLSTMConfig);
    case 'gru':
      return quantizedGRU(config as QuantizedGRUConfig);
  }
}
