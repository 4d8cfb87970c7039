import { getCell, type RecurrentLayer, type RecurrentLayerConfig } from '@qornn/cells';
import type { ModelConfig } from './configuration/model-schema.js';

/** Options that depend on the layer's place in the model. */
export type LayerPlace = Pick<RecurrentLayerConfig, 'name' | 'seed' | 'returnSequences' | 'inputShape'>;

/**
 * Creates a recurrent layer of the cell of a configuration.
 *
 * @param model of one layer, see `layerModels`
 * @throws LayerConfigError when an option is invalid, or options contradict each other
 */
export function makeCell(model: ModelConfig, place: LayerPlace = {}): RecurrentLayer {
  const { cell, layers: _, pooling: __, ...options } = model;
  const { layer } = getCell(cell);
  return new layer({ ...options, ...place } as never);
}
