import type { ModelConfig } from './model-schema.js';

/**
 * The options of each recurrent layer, from the input on.
 *
 * @example
 * layerModels({ cell: 'orthogonal', units: 16, layers: [{}, { units: 32 }], … }).map(({ units }) => units); // [16, 32]
 */
export function layerModels(model: ModelConfig): ModelConfig[] {
  const { layers } = model;
  const own = typeof layers === 'number' ? Array.from({ length: layers }, () => ({})) : layers;
  return own.map((options) => ({ ...model, ...options }));
}

/** Equal layers in a row. */
export interface EqualLayers {
  model: ModelConfig;
  count: number;
}

/** `layerModels` without a list of equal layers, for checks of any number of them. */
export function equalLayers(model: ModelConfig): EqualLayers[] {
  const { layers } = model;
  if (typeof layers === 'number') return [{ model, count: layers }];
  return layerModels(model).map((layer) => ({ model: layer, count: 1 }));
}
