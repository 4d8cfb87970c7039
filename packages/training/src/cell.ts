import { getCell, type RecurrentLayer, type RecurrentLayerConfig } from '@qornn/cells';
import type { ModelConfig } from './configuration/model-schema.js';

/** What a layer is told beside its own options. */
export type LayerPlace = Pick<RecurrentLayerConfig, 'name' | 'seed' | 'returnSequences' | 'inputShape'>;

/**
 * One recurrent layer of the cell that a configuration names.
 *
 * @throws LayerConfigError when an option is out of range, or options make no sense together
 */
export function makeCell(model: ModelConfig, place: LayerPlace = {}): RecurrentLayer {
  const { cell, layers: _, ...options } = model;
  const { layer } = getCell(cell);
  return new layer({ ...options, ...place } as never);
}
